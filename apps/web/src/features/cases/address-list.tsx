import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Select } from "../../ui/select.tsx";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import type { CaseDetail } from "./case-api.ts";
import styles from "./client-card.module.css";
import {
  admitToAddress,
  removeFromAddress,
  shelterAddressesQuery,
  type ShelterAddress,
  type ShelterAddresses,
} from "./safety-api.ts";
import { safetyMessages } from "./safety-messages.ts";

type AddressListProps = { file: CaseDetail; item: ShelterAddress; answer: ShelterAddresses };

/** For the keeper: who can open the address, who did and why. */
export function AddressList({ file, item, answer }: AddressListProps) {
  const m = useMessages(safetyMessages).address;
  const format = useFormat();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(shelterAddressesQuery(file.id));
  const { isBusy, run } = useSubmit({ refresh });
  const remove = (readerId: string) =>
    run([], async () => {
      await removeFromAddress(file.id, item.id, readerId);
      await refresh();
    });
  return (
    <>
      <h3>{m.list}</h3>
      <ul>
        {item.readers.map((reader) => (
          <li key={reader.id}>
            {reader.name} ({m.kinds[reader.kind]}){" "}
            <Button
              size="sm"
              variant="quiet"
              icon="cross"
              busy={isBusy}
              onClick={() => void remove(reader.id)}
            >
              {m.remove(reader.name)}
            </Button>
          </li>
        ))}
      </ul>
      <AdmitForm file={file} item={item} answer={answer} />
      {item.openings.length > 0 ? (
        <details>
          <summary>{m.openings(item.openings.length)}</summary>
          <ul>
            {item.openings.map((opening) => (
              <li key={opening.openedAt + opening.who} data-private="">
                {m.opening(format.moment(opening.openedAt), opening.who, opening.organisation)}:{" "}
                {opening.reason}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function AdmitForm({ file, item, answer }: AddressListProps) {
  const m = useMessages(safetyMessages).address;
  const [chosen, setChosen] = useState("");
  const { isBusy, errors, run } = useSubmit({
    fields: { "already-on-list": "subject", "reader-not-fit": "subject" },
  });
  const keyFor = useRepeatKey();
  const queryClient = useQueryClient();
  const taken = new Set(item.readers.map((reader) => reader.subjectId));
  const candidates = answer.candidates.filter((each) => !taken.has(each.id));
  const put = () =>
    run(chosen === "" ? [{ name: "subject", message: m.add }] : [], async () => {
      const [kind, subjectId = ""] = chosen.split(" ");
      const body = { kind: kind as "person" | "organisation", subjectId };
      await admitToAddress(file.id, item.id, body, keyFor([item.id, body, taken.size]));
      await queryClient.invalidateQueries(shelterAddressesQuery(file.id));
      setChosen("");
    });
  return (
    <Form errors={errors} onSubmit={() => void put()}>
      <Select
        name="subject"
        label={m.add}
        value={chosen}
        onChange={setChosen}
        options={candidates.map((each) => ({
          value: `${each.kind} ${each.id}`,
          label: `${each.name} (${m.kinds[each.kind]})`,
        }))}
        width="lg"
      />
      <div className={styles.actions}>
        <Button type="submit" size="sm" busy={isBusy}>
          {m.put}
        </Button>
      </div>
    </Form>
  );
}
