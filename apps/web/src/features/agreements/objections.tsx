import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { etagOf } from "../../api/operation.ts";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { decideObjection, refreshCase, type CaseDetail, type Consent } from "../cases/index.ts";
import { useCodeList } from "../regions/index.ts";
import { consentMessages } from "./consent-messages.ts";
import styles from "./consents-section.module.css";
import { ObjectionForm } from "./objection-form.tsx";

/** What the client objects to, what was decided, and recording and deciding it. */
export function Objections({ file }: { file: CaseDetail }) {
  const m = useMessages(consentMessages).objections;
  const [isRecording, setRecording] = useState(false);
  const [deciding, setDeciding] = useState<Consent>();
  const mayRecord = file.allowedActions.includes("record-consent");
  const standing = file.consents.filter(
    (each) => each.kind === "objection" && each.withdrawnOn === null,
  );
  if (standing.length === 0 && !mayRecord) return null;
  return (
    <section aria-labelledby="objections-title" className={styles.section}>
      <div className={styles.head}>
        <h2 id="objections-title">{m.title}</h2>
        {mayRecord && !isRecording ? (
          <Button size="sm" icon="plus" onClick={() => setRecording(true)}>
            {m.add}
          </Button>
        ) : null}
      </div>
      {isRecording ? <ObjectionForm file={file} onClose={() => setRecording(false)} /> : null}
      <ul role="list" className={styles.list}>
        {standing.map((objection) => (
          <li key={objection.id}>
            <Line
              objection={objection}
              onDecide={
                file.allowedActions.includes("hand-over") && objection.decision === null
                  ? () => setDeciding(objection)
                  : undefined
              }
            />
          </li>
        ))}
      </ul>
      {deciding ? (
        <DecideDialog file={file} objection={deciding} onClose={() => setDeciding(undefined)} />
      ) : null}
    </section>
  );
}

type LineProps = { objection: Consent; onDecide: (() => void) | undefined };

function Line({ objection, onDecide }: LineProps) {
  const all = useMessages(consentMessages);
  const m = all.objections;
  const format = useFormat();
  const purposes = useCodeList("purpose");
  const { decision, decidedOn, decisionGround, words } = objection;
  const state =
    decision === null || decidedOn === null ? m.waits : m[decision](format.day(decidedOn));
  return (
    <div className={styles.consent}>
      <div>
        <p className={styles.name}>
          <strong>{purposes.labelOf(objection.purpose)}</strong>
          <Badge tone={decision === "refused" ? "neutral" : "warning"}>{state}</Badge>
        </p>
        <p className={styles.quiet}>{all.recipient(objection.recipientName ?? all.everybody)}</p>
        {words ? <p data-private="">{m.said(words)}</p> : null}
        {decisionGround ? <p data-private="">{m.because(decisionGround)}</p> : null}
      </div>
      {onDecide ? (
        <Button size="sm" onClick={onDecide}>
          {m.decide}
        </Button>
      ) : null}
    </div>
  );
}

type DecideProps = { file: CaseDetail; objection: Consent; onClose: () => void };

function DecideDialog({ file, objection, onClose }: DecideProps) {
  const m = useMessages(consentMessages);
  const [decision, setDecision] = useState<"honoured" | "refused" | null>(null);
  const [ground, setGround] = useState("");
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshCase(queryClient, file.id) });
  const wrong = [
    ...(decision === null ? [{ name: "decision", message: m.objections.missingDecision }] : []),
    ...(decision === "refused" && !ground.trim()
      ? [{ name: "ground", message: m.objections.missingGround }]
      : []),
  ];
  const save = () =>
    run(wrong, async () => {
      const body =
        decision === "refused"
          ? { decision, ground: ground.trim() }
          : { decision: "honoured" as const };
      await decideObjection(file.id, objection.id, etagOf(objection.version), body);
      await refreshCase(queryClient, file.id);
      onClose();
      showToast(m.objections.decided);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.objections.decideTitle}
      actions={
        <>
          <Button type="submit" form="decide-objection" variant="primary" busy={isBusy}>
            {m.form.save}
          </Button>
          <Button onClick={onClose}>{m.form.cancel}</Button>
        </>
      }
    >
      <Form id="decide-objection" errors={errors} onSubmit={() => void save()}>
        <RadioGroup
          name="decision"
          legend={m.objections.decideTitle}
          value={decision}
          onChange={setDecision}
          choices={(["honoured", "refused"] as const).map((value) => ({
            value,
            label: m.objections.decisions[value],
          }))}
        />
        {decision === "refused" ? (
          <TextArea
            name="ground"
            label={m.objections.ground}
            hint={m.objections.groundHint}
            value={ground}
            onChange={setGround}
            maxChars={2000}
            isPrivate
          />
        ) : null}
      </Form>
    </Dialog>
  );
}
