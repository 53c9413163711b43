import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { uiMessages } from "../../../ui/messages.ts";
import { showToast } from "../../../ui/toast-store.ts";
import { useSubmit } from "../../../ui/use-submit.ts";
import { ownAccountMessages } from "./messages.ts";
import { removePasskey, type Passkey } from "./own-account-api.ts";
import { credentialsQuery } from "./queries.ts";

type RemovePasskeyDialogProps = { passkey: Passkey | undefined; onClose: () => void };

const formId = "remove-passkey";

/** Removes a passkey: cannot be undone, so it says first what stops. */
export function RemovePasskeyDialog({ passkey, onClose }: RemovePasskeyDialogProps) {
  if (!passkey) return null;
  return <Removing key={passkey.id} passkey={passkey} onClose={onClose} />;
}

function Removing({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const m = useMessages(ownAccountMessages).removePasskey;
  const cancel = useMessages(uiMessages).cancel;
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit();
  const remove = () =>
    run([], async () => {
      await removePasskey(passkey.id);
      showToast(m.done);
      onClose();
      await queryClient.invalidateQueries(credentialsQuery);
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title(passkey.label)}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void remove()}>
        <p>{m.text}</p>
      </Form>
    </Dialog>
  );
}
