import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { Private } from "../../ui/private.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import { retentionQuery } from "./queries.ts";
import { liftHold, placeHold, type CaseRetention, type Hold } from "./retention-api.ts";
import { retentionMessages } from "./retention-messages.ts";
import styles from "./rights.module.css";

/** What holds the destruction back, and the form to do so. */
export function HoldsPart({ caseId, retention }: { caseId: string; retention: CaseRetention }) {
  const m = useMessages(retentionMessages).holds;
  const canHold = retention.allowedActions.includes("place-hold");
  return (
    <section aria-labelledby="holds-title" className={styles.section}>
      <h3 id="holds-title">{m.title}</h3>
      {retention.holds.length === 0 ? <p>{m.none}</p> : null}
      <ul role="list" className={styles.list}>
        {retention.holds.map((hold) => (
          <li key={hold.id} className={styles.piece}>
            <HoldLine caseId={caseId} hold={hold} mayLift={canHold} />
          </li>
        ))}
      </ul>
      {canHold ? <PlaceHold caseId={caseId} /> : null}
    </section>
  );
}

function PlaceHold({ caseId }: { caseId: string }) {
  const m = useMessages(retentionMessages).holds;
  const keyFor = useRepeatKey();
  return (
    <ReasonForm
      caseId={caseId}
      title={m.place}
      label={m.reason}
      done={m.placed}
      send={(reason) => placeHold(caseId, reason, keyFor(reason))}
    />
  );
}

function HoldLine({ caseId, hold, mayLift }: { caseId: string; hold: Hold; mayLift: boolean }) {
  const m = useMessages(retentionMessages).holds;
  const format = useFormat();
  const [isLifting, setLifting] = useState(false);
  return (
    <>
      <p>
        <Private>{hold.reason}</Private>
      </p>
      <p className={styles.quiet}>
        {m.by(hold.placedBy, format.day(format.dayOf(hold.placedAt)))}
        {hold.liftedAt === null
          ? null
          : ` · ${m.lifted(format.day(format.dayOf(hold.liftedAt)))}: ${hold.liftedReason ?? ""}`}
      </p>
      {mayLift && hold.liftedAt === null && !isLifting ? (
        <div className={styles.actions}>
          <Button size="sm" onClick={() => setLifting(true)}>
            {m.lift}
          </Button>
        </div>
      ) : null}
      {isLifting ? (
        <ReasonForm
          caseId={caseId}
          title={m.lift}
          label={m.liftReason}
          done={m.done}
          send={(reason) => liftHold(caseId, hold, reason)}
        />
      ) : null}
    </>
  );
}

type ReasonProps = {
  caseId: string;
  title: string;
  label: string;
  done: string;
  send: (reason: string) => Promise<unknown>;
};

function ReasonForm({ caseId, title, label, done, send }: ReasonProps) {
  const m = useMessages(retentionMessages).holds;
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const [reason, setReason] = useState("");
  const save = () =>
    run(reason.trim() === "" ? [{ name: "reason", message: m.missing }] : [], async () => {
      await send(reason);
      setReason("");
      await queryClient.invalidateQueries(retentionQuery(caseId));
      showToast(done);
    });
  return (
    <Form errors={errors} onSubmit={() => void save()} aria-label={title}>
      <TextField
        name="reason"
        label={label}
        value={reason}
        onChange={setReason}
        width="full"
        autoComplete="off"
        isPrivate
      />
      <div className={styles.actions}>
        <Button type="submit" busy={isBusy}>
          {title}
        </Button>
      </div>
    </Form>
  );
}
