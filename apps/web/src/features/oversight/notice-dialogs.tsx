import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { choicesOf, useCodeList } from "../regions/index.ts";
import { closeNotice, reopenNotice, type NoticeDetail } from "./oversight-api.ts";
import { oversightMessages } from "./oversight-messages.ts";

type DialogProps = { notice: NoticeDetail; onClose: () => void };

const reasonMaxChars = 1_000;
const nothingClosed = { outcome: "", reason: "" };
const nothingReopened = { reason: "" };

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ["oversight"] });
}

/** Closes a notice with an outcome and what was looked into. */
export function CloseNoticeDialog({ notice, onClose }: DialogProps) {
  const { closing: m, actions } = useMessages(oversightMessages);
  const cancel = useMessages(uiMessages).cancel;
  const outcomes = useCodeList("oversight-outcome");
  const [draft, change, forget] = useDraft(`oversight/close/${notice.id}`, nothingClosed);
  const refresh = useRefresh();
  const { isBusy, errors, run } = useSubmit({ refresh });
  const reason = draft.reason.trim();
  const wrong = [
    ...(draft.outcome === "" ? [{ name: "outcome", message: m.missingOutcome }] : []),
    ...(reason === "" ? [{ name: "reason", message: m.missingReason }] : []),
  ];
  const close = () =>
    run(wrong, async () => {
      await closeNotice(notice, { outcome: draft.outcome, reason });
      forget();
      onClose();
      showToast(actions.closed);
      await refresh();
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title}
      actions={
        <>
          <Button type="submit" form="close-notice" variant="primary" busy={isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id="close-notice" errors={errors} onSubmit={() => void close()}>
        <RadioGroup
          name="outcome"
          legend={m.outcome}
          value={draft.outcome === "" ? null : draft.outcome}
          onChange={(outcome) => change({ outcome })}
          choices={choicesOf(outcomes.items)}
        />
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          rows={4}
          maxChars={reasonMaxChars}
          value={draft.reason}
          onChange={(next) => change({ reason: next })}
        />
      </Form>
    </Dialog>
  );
}

/** Opens a closed notice again, with the reason. */
export function ReopenNoticeDialog({ notice, onClose }: DialogProps) {
  const { reopening: m, actions } = useMessages(oversightMessages);
  const cancel = useMessages(uiMessages).cancel;
  const [draft, change, forget] = useDraft(`oversight/reopen/${notice.id}`, nothingReopened);
  const refresh = useRefresh();
  const { isBusy, errors, run } = useSubmit({ refresh });
  const reason = draft.reason.trim();
  const reopen = () =>
    run(reason === "" ? [{ name: "reason", message: m.missingReason }] : [], async () => {
      await reopenNotice(notice, reason);
      forget();
      onClose();
      showToast(actions.reopened);
      await refresh();
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={m.title}
      actions={
        <>
          <Button type="submit" form="reopen-notice" variant="primary" busy={isBusy}>
            {m.confirm}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Form id="reopen-notice" errors={errors} onSubmit={() => void reopen()}>
        <TextArea
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          rows={4}
          maxChars={reasonMaxChars}
          value={draft.reason}
          onChange={(next) => change({ reason: next })}
        />
      </Form>
    </Dialog>
  );
}
