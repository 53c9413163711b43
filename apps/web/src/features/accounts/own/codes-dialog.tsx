import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { Form } from "../../../ui/form.tsx";
import { uiMessages } from "../../../ui/messages.ts";
import { useSubmit } from "../../../ui/use-submit.ts";
import { RecoveryCodes } from "../recovery-codes.tsx";
import { ownAccountMessages } from "./messages.ts";
import { renewRecoveryCodes } from "./own-account-api.ts";
import { credentialsQuery } from "./queries.ts";

const formId = "renew-codes";

/** Makes new recovery codes and shows them this once. */
export function CodesDialog({ onClose }: { onClose: () => void }) {
  const m = useMessages(ownAccountMessages).renewCodes;
  const cancel = useMessages(uiMessages).cancel;
  const queryClient = useQueryClient();
  const [codes, setCodes] = useState<readonly string[]>();
  const { isBusy, errors, run } = useSubmit();
  const renew = () =>
    run([], async () => {
      setCodes(await renewRecoveryCodes());
      await queryClient.invalidateQueries(credentialsQuery);
    });
  if (codes) return <CodesShown codes={codes} onClose={onClose} />;
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {m.make}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id={formId} errors={errors} onSubmit={() => void renew()}>
        <p>{m.text}</p>
      </Form>
    </Dialog>
  );
}

/** The codes; closes only by the button, because nobody can show them again. */
export function CodesShown(props: { codes: readonly string[]; onClose: () => void }) {
  const m = useMessages(ownAccountMessages).renewCodes;
  return (
    <Dialog open onClose={() => undefined} title={m.shownTitle} isBlocking>
      <p>{m.shown}</p>
      <RecoveryCodes codes={props.codes} onKept={props.onClose} />
    </Dialog>
  );
}
