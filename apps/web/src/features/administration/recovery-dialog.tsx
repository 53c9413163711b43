import { useState } from "react";
import { newIdempotencyKey } from "../../api/client.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { inviteToRecover, type Account, type OneTimeLink } from "./administration-api.ts";
import { LinkShown } from "./link-shown.tsx";
import { administrationMessages } from "./messages.ts";

type RecoveryDialogProps = { account: Account | undefined; onClose: () => void };

/** Makes a link to new means of signing in, for somebody who lost theirs. */
export function RecoveryDialog({ account, onClose }: RecoveryDialogProps) {
  if (!account) return null;
  return <Recovery key={account.membershipId} account={account} onClose={onClose} />;
}

const formId = "recover-member";

function Recovery({ account, onClose }: { account: Account; onClose: () => void }) {
  const m = useMessages(administrationMessages).link;
  const cancel = useMessages(uiMessages).cancel;
  const [link, setLink] = useState<OneTimeLink>();
  const [key] = useState(newIdempotencyKey);
  const { isBusy, errors, run } = useSubmit();
  const make = () =>
    run([], async () => {
      setLink(await inviteToRecover(account.membershipId, key));
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={link ? m.title : m.recoverTitle}
      actions={
        link ? (
          <Button onClick={onClose}>{m.done}</Button>
        ) : (
          <>
            <Button type="submit" form={formId} variant="primary" busy={isBusy}>
              {m.recoverMake}
            </Button>
            <Button onClick={onClose}>{cancel}</Button>
          </>
        )
      }
    >
      {link ? (
        <LinkShown link={link} />
      ) : (
        <Form id={formId} errors={errors} onSubmit={() => void make()}>
          <p>{m.recoverText(account.displayName)}</p>
        </Form>
      )}
    </Dialog>
  );
}
