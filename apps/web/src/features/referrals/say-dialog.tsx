import { useId, type ReactNode } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button, type ButtonVariant } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import type { FormError } from "../../ui/form-errors.ts";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";

type SayDialogProps = {
  title: string;
  /** What it means, before it is confirmed. */
  text: string;
  confirm: string;
  variant?: ButtonVariant;
  isBusy: boolean;
  errors: readonly FormError[];
  onSubmit: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** A short form in a dialog: the consequence first, then a few fields, then the verb. */
export function SayDialog(props: SayDialogProps) {
  const cancel = useMessages(uiMessages).cancel;
  const formId = useId();
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.title}
      actions={
        <>
          <Button
            type="submit"
            form={formId}
            variant={props.variant ?? "primary"}
            busy={props.isBusy}
          >
            {props.confirm}
          </Button>
          <Button onClick={props.onClose}>{cancel}</Button>
        </>
      }
    >
      <p>{props.text}</p>
      <Form id={formId} errors={props.errors} onSubmit={props.onSubmit}>
        {props.children}
      </Form>
    </Dialog>
  );
}
