import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import type { AgreementDetail } from "./agreements-api.ts";
import { endAgreement } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { refreshAgreements } from "./life-queries.ts";

const formId = "end-agreement";

/** Ends an agreement: says first what stops, then asks why. */
export function EndAgreementDialog(props: { agreement: AgreementDetail; onClose: () => void }) {
  const m = useMessages(lifeMessages).end;
  const cancel = useMessages(uiMessages).cancel;
  const queryClient = useQueryClient();
  const [reason, setReason] = useState("");
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshAgreements(queryClient) });
  const wrong = reason.trim().length < 3 ? [{ name: "reason", message: m.missing }] : [];
  const end = () =>
    run(wrong, async () => {
      await endAgreement(props.agreement, reason.trim());
      await refreshAgreements(queryClient);
      props.onClose();
      showToast(m.done);
    });
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={m.title}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={isBusy}>
            {m.title}
          </Button>
          <Button onClick={props.onClose}>{cancel}</Button>
        </>
      }
    >
      <p>{m.text}</p>
      <Form id={formId} errors={errors} onSubmit={() => void end()}>
        <TextArea name="reason" label={m.reason} rows={3} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
