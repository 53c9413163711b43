import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { registrationMessages } from "./registration-messages.ts";
import {
  declineRegistration,
  registrationListQuery,
  type Registration,
} from "./registrations-api.ts";

type DeclineProps = { registration: Registration; onClose: () => void };

const formId = "decline-registration";
const empty = { reason: "" };
/** Most characters of the reason that the server takes. */
const reasonMaxChars = 500;

/** Declines a request, with the reason. */
export function DeclineRegistrationDialog({ registration, onClose }: DeclineProps) {
  const m = useMessages(registrationMessages).refusal;
  const cancel = useMessages(uiMessages).cancel;
  const key = `administration/decline/${registration.id}`;
  const [{ reason }, change, forget] = useDraft(key, empty);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const decline = () =>
    run(reason.trim() === "" ? [{ name: "reason", message: m.missing }] : [], async () => {
      await declineRegistration(registration, reason.trim());
      forget();
      onClose();
      showToast(m.done(registration.name));
      await queryClient.invalidateQueries(registrationListQuery);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title(registration.name)}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void decline()}>
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          rows={3}
          maxChars={reasonMaxChars}
          value={reason}
          onChange={(next) => change({ reason: next })}
        />
      </Form>
    </Dialog>
  );
}
