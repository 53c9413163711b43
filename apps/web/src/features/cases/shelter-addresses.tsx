import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Form } from "../../ui/form.tsx";
import { LoadingState } from "../../ui/loading-state.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { AddressList } from "./address-list.tsx";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";
import { OpenAddressDialog } from "./open-address-dialog.tsx";
import {
  recordShelterAddress,
  shelterAddressesQuery,
  type ShelterAddress,
  type ShelterAddresses as Answer,
} from "./safety-api.ts";
import { safetyMessages } from "./safety-messages.ts";

/** Secret addresses on whose list the reader stands. Never printed. */
export function ShelterAddresses({ file }: { file: CaseDetail }) {
  const m = useMessages(safetyMessages).address;
  const [isRecording, setRecording] = useState(false);
  const { data, error, isPending, refetch } = useQuery(shelterAddressesQuery(file.id));
  return (
    <section aria-labelledby="address-title" className={styles.card} data-print="no">
      <div className={styles.head}>
        <h2 id="address-title">{m.title}</h2>
        {data?.mayRecord && !isRecording ? (
          <Button size="sm" icon="plus" onClick={() => setRecording(true)}>
            {m.record}
          </Button>
        ) : null}
      </div>
      <p>{m.intro}</p>
      {isPending ? <LoadingState shape="text" rows={2} /> : null}
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isRecording ? <RecordForm file={file} onClose={() => setRecording(false)} /> : null}
      {data?.items.length === 0 && !isRecording ? <p>{m.none}</p> : null}
      {data?.items.map((item) => (
        <Address key={item.id} file={file} item={item} answer={data} />
      ))}
    </section>
  );
}

type AddressProps = { file: CaseDetail; item: ShelterAddress; answer: Answer };

function Address({ file, item, answer }: AddressProps) {
  const m = useMessages(safetyMessages).address;
  const format = useFormat();
  const [isOpening, setOpening] = useState(false);
  return (
    <article className={styles.card}>
      <p>
        {m.keeper(item.keeper)}, {format.day(format.dayOf(item.recordedAt))}
      </p>
      <div className={styles.actions}>
        <Button icon="eye" onClick={() => setOpening(true)}>
          {m.open}
        </Button>
      </div>
      {item.keepsList ? <AddressList file={file} item={item} answer={answer} /> : null}
      {isOpening ? (
        <OpenAddressDialog file={file} item={item} onClose={() => setOpening(false)} />
      ) : null}
    </article>
  );
}

function RecordForm({ file, onClose }: { file: CaseDetail; onClose: () => void }) {
  const m = useMessages(safetyMessages);
  // Not kept as a draft: this text lives nowhere but in the sealed row.
  const [address, setAddress] = useState("");
  const { isBusy, errors, run } = useSubmit();
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const wrong = address.trim() ? [] : [{ name: "address", message: m.address.missingAddress }];
  const save = () =>
    run(wrong, async () => {
      await recordShelterAddress(file.id, address.trim(), keyFor(address));
      await queryClient.invalidateQueries(shelterAddressesQuery(file.id));
      onClose();
      showToast(m.address.saved);
    });
  return (
    <Form errors={errors} onSubmit={() => void save()} onCancel={onClose}>
      <TextArea
        name="address"
        label={m.address.field}
        value={address}
        onChange={setAddress}
        rows={3}
        maxChars={500}
        isPrivate
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={isBusy}>
          {m.address.record}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {m.file.cancel}
        </Button>
      </div>
    </Form>
  );
}
