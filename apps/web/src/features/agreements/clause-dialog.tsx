import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { showToast } from "../../ui/toast-store.ts";
import { useRepeatKey, useSubmit } from "../../ui/use-submit.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import styles from "./agreement-screen.module.css";
import { draftOf, fieldOfRefusal, inputOfDraft, wrongDays } from "./clause-draft.ts";
import { ClauseConditions } from "./clause-conditions.tsx";
import { ClauseRule } from "./clause-fields.tsx";
import { clauseMessages } from "./clause-messages.ts";
import { Conflicts } from "./clauses-section.tsx";
import { previewClause, saveClause, type ClauseInput } from "./life-api.ts";
import { refreshAgreements } from "./life-queries.ts";

type ClauseDialogProps = {
  agreement: AgreementDetail;
  clause: AgreementDetail["clauses"][number] | undefined;
  onClose: () => void;
};

const formId = "clause";

/** Makes or changes a clause, with its sentence and its contradictions while it is filled in. */
export function ClauseDialog({ agreement, clause, onClose }: ClauseDialogProps) {
  const m = useMessages(clauseMessages).edit;
  const cancel = useMessages(uiMessages).cancel;
  const [draft, setDraft] = useState(() => draftOf(clause));
  const queryClient = useQueryClient();
  const keyFor = useRepeatKey();
  const { isBusy, errors, run } = useSubmit({
    fields: fieldOfRefusal,
    refresh: () => refreshAgreements(queryClient),
  });
  const input = inputOfDraft(draft);
  const wrong = wrongDays(draft).map((name) => ({ name, message: m.badDay }));
  const save = () =>
    run(wrong, async () => {
      await saveClause(agreement.id, clause, input, keyFor(input));
      await refreshAgreements(queryClient);
      onClose();
      showToast(m.saved);
    });
  const fields = {
    draft,
    parties: agreement.parties,
    onChange: (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes })),
  };
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={clause ? m.changeTitle : m.newTitle}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.save}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        <ClauseRule {...fields} />
        <ClauseConditions draft={draft} onChange={fields.onChange} />
        <Sentence agreementId={agreement.id} input={input} />
      </Form>
    </Dialog>
  );
}

/** What the clause says, by the server's own words, as soon as it can be said. */
function Sentence({ agreementId, input }: { agreementId: string; input: ClauseInput }) {
  const m = useMessages(clauseMessages).edit;
  const language = useLanguage();
  const hasRecipient = Boolean(
    input.recipientType ?? input.recipientOrganisationId ?? input.recipientRole,
  );
  const { data } = useQuery({
    queryKey: ["agreements", "sentence", agreementId, input],
    queryFn: ({ signal }) => previewClause(agreementId, input, signal),
    enabled: hasRecipient && (input.purpose !== null || input.effect === "deny"),
    retry: false,
  });
  if (!data) return null;
  return (
    <div className={styles.section} role="status">
      <h3>{m.sentence}</h3>
      <p>{data.sentence[language]}</p>
      <Conflicts conflicts={data.conflicts} />
    </div>
  );
}
