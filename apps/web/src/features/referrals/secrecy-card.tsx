import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/messages.ts";
import { Badge, type Tone } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { DescriptionList } from "../../ui/description-list.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { useDraftKey } from "../cases/index.ts";
import { refreshReferrals } from "./answer-dialog.tsx";
import { printSecrecyForm, settleSecrecyForm, type SecrecyForm } from "./duty-api.ts";
import { dutyMessages } from "./duty-messages.ts";
import { SaveButton } from "./print-receipt.tsx";
import styles from "./referrals.module.css";
import { SayDialog } from "./say-dialog.tsx";
import { secrecyStepNames } from "./secrecy-steps.ts";

type Step = Exclude<SecrecyForm["allowedActions"][number], "print">;

const tones: Record<SecrecyForm["status"], Tone> = {
  awaiting: "info",
  confirmed: "success",
  "not-confirmed": "warning",
  withdrawn: "neutral",
};

/** A form about breaking secrecy, for who wrote it and for the second person. */
export function SecrecyCard({ form }: { form: SecrecyForm }) {
  const m = useMessages(dutyMessages).secrecy;
  const format = useFormat();
  const [step, setStep] = useState<Step>();
  const answers = secrecyStepNames.map((name) => ({
    term: m.steps[name],
    description: form.steps[name],
    isPrivate: true,
  }));
  const remark = form.remark === null ? [] : [{ term: m.remark, description: form.remark }];
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{m.people(form.authorName, form.secondName)}</h3>
        <Badge tone={tones[form.status]}>{m.status[form.status]}</Badge>
      </div>
      <p className={styles.quiet}>{format.moment(form.writtenAt)}</p>
      <DescriptionList items={[...answers, ...remark]} />
      <div className={styles.actions} data-print="no">
        {form.allowedActions.map((action) =>
          action === "print" ? (
            <SaveButton
              key={action}
              label={m.print}
              fileName={m.fileName}
              done={m.printed}
              make={() => printSecrecyForm(form.id)}
            />
          ) : (
            <Button
              key={action}
              size="sm"
              variant={action === "confirm" ? "primary" : "secondary"}
              onClick={() => setStep(action)}
            >
              {m[action]}
            </Button>
          ),
        )}
      </div>
      {step ? <DecideDialog form={form} step={step} onClose={() => setStep(undefined)} /> : null}
    </article>
  );
}

type DecideDialogProps = { form: SecrecyForm; step: Step; onClose: () => void };

const empty = { remark: "" };

function DecideDialog({ form, step, onClose }: DecideDialogProps) {
  const m = useMessages(dutyMessages).secrecy;
  const [draft, change, forget] = useDraft(useDraftKey("secrecy", form.id, step), empty);
  const { isBusy, errors, run } = useSubmit({ fields: { "remark-missing": "remark" } });
  const queryClient = useQueryClient();
  const remark = draft.remark.trim();
  const isNo = step === "not-confirm";
  const save = () =>
    run(isNo && remark === "" ? [{ name: "remark", message: m.missingRemark }] : [], async () => {
      await settleSecrecyForm(form, remark === "" ? { step } : { step, remark });
      forget();
      onClose();
      showToast(m.settled);
      await refreshReferrals(queryClient);
    });
  return (
    <SayDialog
      title={m.dialog[step]}
      text={m.people(form.authorName, form.secondName)}
      confirm={m[step]}
      isBusy={isBusy}
      errors={errors}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {step === "withdraw" ? null : (
        <TextArea
          name="remark"
          label={isNo ? m.remarkWhy : m.remark}
          optional={!isNo}
          rows={3}
          value={draft.remark}
          onChange={(text) => change({ remark: text })}
          maxChars={2_000}
          isPrivate
        />
      )}
    </SayDialog>
  );
}
