import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { ErrorState } from "../../ui/error-state.tsx";
import { Form } from "../../ui/form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { logCheckMessages } from "./log-check-messages.ts";
import { addWitness, endWitness, type Witness } from "./oversight-api.ts";
import styles from "./oversight.module.css";
import { witnessesQuery } from "./queries.ts";

/** Addresses of the organisation that get every checkpoint, and a way to add one. */
export function WitnessList() {
  const m = useMessages(logCheckMessages);
  const { data, error, refetch } = useQuery(witnessesQuery);
  return (
    <section aria-labelledby="witnesses-title" className={styles.section}>
      <h2 id="witnesses-title">{m.witnesses}</h2>
      <p className={styles.intro}>{m.witnessesIntro}</p>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <p className={styles.quiet}>{m.noWitness}</p> : null}
      <ul role="list">
        {data?.map((witness) => (
          <li key={witness.id}>
            <Line witness={witness} />
          </li>
        ))}
      </ul>
      <AddForm />
    </section>
  );
}

function Line({ witness }: { witness: Witness }) {
  const m = useMessages(logCheckMessages);
  const format = useFormat();
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const end = () =>
    run([], async () => {
      await endWitness(witness.id);
      showToast(m.ended);
      await queryClient.invalidateQueries(witnessesQuery);
    });
  return (
    <div className={styles.line}>
      <strong className={styles.code}>{witness.address}</strong>
      <span className={styles.quiet}>
        {witness.deliveredAt === null
          ? m.waiting
          : m.delivered(format.moment(witness.deliveredAt), witness.deliveredSize)}
      </span>
      {witness.failures > 0 ? <Badge tone="warning">{m.failing(witness.failures)}</Badge> : null}
      {errors[0] ? <span role="alert">{errors[0].message}</span> : null}
      <Button size="sm" variant="quiet" icon="cross" busy={isBusy} onClick={() => void end()}>
        {m.end}
        <VisuallyHidden>: {witness.address}</VisuallyHidden>
      </Button>
    </div>
  );
}

function AddForm() {
  const m = useMessages(logCheckMessages);
  const queryClient = useQueryClient();
  const [address, setAddress] = useState("");
  const keyOf = useRepeatKey();
  const { isBusy, errors, run } = useSubmit({
    fields: { "witness-address-not-allowed": "address", "witness-known": "address" },
  });
  const isAddress = URL.canParse(address.trim()) && address.trim().startsWith("https://");
  const add = () =>
    run(isAddress ? [] : [{ name: "address", message: m.missing }], async () => {
      await addWitness(address.trim(), keyOf(address.trim()));
      setAddress("");
      showToast(m.added);
      await queryClient.invalidateQueries(witnessesQuery);
    });
  return (
    <Form errors={errors} onSubmit={() => void add()}>
      <TextField
        name="address"
        type="url"
        label={m.address}
        hint={m.addressHint}
        width="full"
        value={address}
        onChange={setAddress}
        autoComplete="off"
        spellCheck={false}
      />
      <div className={styles.actions}>
        <Button type="submit" icon="plus" busy={isBusy}>
          {m.add}
        </Button>
      </div>
    </Form>
  );
}
