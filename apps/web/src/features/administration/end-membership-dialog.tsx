import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { showToast } from "../../ui/toast-store.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { endMembership, type Account } from "./administration-api.ts";
import { administrationMessages } from "./messages.ts";

type EndMembershipDialogProps = { account: Account | undefined; onClose: () => void };

const formId = "end-membership";

/** Ends somebody's access: says first what stops and what stays. */
export function EndMembershipDialog({ account, onClose }: EndMembershipDialogProps) {
  const m = useMessages(administrationMessages).end;
  const cancel = useMessages(uiMessages).cancel;
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
    refresh: () => queryClient.invalidateQueries({ queryKey: ["accounts", "list"] }),
  });
  if (!account) return null;
  const end = () =>
    run([], async () => {
      await endMembership(account);
      onClose();
      showToast(m.done(account.displayName));
      await queryClient.invalidateQueries({ queryKey: ["accounts", "list"] });
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title(account.displayName)}
      actions={
        <>
          <Button type="submit" form={formId} variant="danger" busy={isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void end()}>
        <p>{m.text(account.displayName)}</p>
      </Form>
    </Dialog>
  );
}
