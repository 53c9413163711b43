import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import styles from "./agreement-screen.module.css";
import { signAgreement } from "./life-api.ts";
import { lifeMessages } from "./life-messages.ts";
import { refreshAgreements } from "./life-queries.ts";

type SignDialogProps = { agreementId: string; textHash: string; onClose: () => void };

const formId = "sign-agreement";

/** Signs the text that was read: another text than this one is refused. */
export function SignDialog({ agreementId, textHash, onClose }: SignDialogProps) {
  const m = useMessages(lifeMessages).annex;
  const cancel = useMessages(uiMessages).cancel;
  const queryClient = useQueryClient();
  const [hasRead, setRead] = useState(false);
  const { isBusy, errors, run } = useSubmit({ refresh: () => refreshAgreements(queryClient) });
  const sign = () =>
    run(hasRead ? [] : [{ name: "", message: m.mustRead }], async () => {
      await signAgreement(agreementId, textHash);
      await refreshAgreements(queryClient);
      onClose();
      showToast(m.signed);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.signTitle}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.sign}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <p>{m.signText}</p>
      <p className={styles.hash}>{textHash}</p>
      <Form id={formId} errors={errors} onSubmit={() => void sign()}>
        <Checkbox name="hasRead" label={m.read} checked={hasRead} onChange={setRead} />
      </Form>
    </Dialog>
  );
}
