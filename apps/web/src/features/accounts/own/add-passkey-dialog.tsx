import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../../api/problem.ts";
import { useMessages } from "../../../i18n/messages.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { useFormErrors } from "../../../ui/form-errors.ts";
import { Form } from "../../../ui/form.tsx";
import { uiMessages } from "../../../ui/messages.ts";
import { TextField } from "../../../ui/text-field.tsx";
import { showToast } from "../../../ui/toast-store.ts";
import { ownAccountMessages } from "./messages.ts";
import { addPasskey } from "./own-account-api.ts";
import { credentialsQuery } from "./queries.ts";

const formId = "add-passkey";

/** Makes a passkey on this device; its name tells it from the others later. */
export function AddPasskeyDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const m = useMessages(ownAccountMessages).addPasskey;
  const cancel = useMessages(uiMessages).cancel;
  const [label, setLabel] = useState("");
  const { isBusy, errors, add } = useAdding(() => {
    setLabel("");
    onClose();
  });
  return (
    <Dialog
      open={open}
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
      <Form id={formId} errors={errors} onSubmit={() => void add(label.trim())}>
        <p>{m.text}</p>
        <TextField
          name="label"
          label={m.label}
          hint={m.labelHint}
          autoComplete="off"
          value={label}
          onChange={setLabel}
          width="full"
        />
      </Form>
    </Dialog>
  );
}

function useAdding(onDone: () => void) {
  const m = useMessages(ownAccountMessages).addPasskey;
  const queryClient = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const { errors, fail, clear } = useFormErrors();
  const add = async (label: string) => {
    if (isBusy) return;
    if (label === "") return fail([{ name: "label", message: m.labelMissing }]);
    setBusy(true);
    clear();
    try {
      await addPasskey(label);
      showToast(m.done);
      onDone();
      await queryClient.invalidateQueries(credentialsQuery);
    } catch (error) {
      // A DOMException: the person stopped, or the device cannot make passkeys.
      fail(error instanceof ApiProblem ? error : [{ name: "", message: m.failed }]);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, errors, add };
}
