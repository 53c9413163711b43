import { useQueryClient } from "@tanstack/react-query";
import { useLanguage } from "../../i18n/language.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import { clauseMessages } from "./clause-messages.ts";
import { endClause } from "./life-api.ts";
import { refreshAgreements } from "./life-queries.ts";

type EndClauseDialogProps = {
  agreementId: string;
  clause: AgreementDetail["clauses"][number];
  onClose: () => void;
};

const formId = "end-clause";

/** Ends a clause, or takes it out of a draft: says first what stops. */
export function EndClauseDialog({ agreementId, clause, onClose }: EndClauseDialogProps) {
  const m = useMessages(clauseMessages).endDialog;
  const cancel = useMessages(uiMessages).cancel;
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshAgreements(queryClient) });
  const isEnd = clause.allowedActions.includes("end");
  const title = isEnd ? m.endTitle : m.removeTitle;
  const end = () =>
    run([], async () => {
      await endClause(agreementId, clause);
      await refreshAgreements(queryClient);
      onClose();
      showToast(m.done);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={isBusy}>
            {title}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void end()}>
        <p>
          <strong>{clause.sentence[language]}</strong>
        </p>
        <p>{isEnd ? m.end : m.remove}</p>
      </Form>
    </Dialog>
  );
}
