import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Form } from "../../ui/form.tsx";
import { uiMessages } from "../../ui/messages.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { refreshCase, useDraftKey } from "../cases/index.ts";
import { planMessages } from "./plan-messages.ts";
import { completeTask, returnTask, type Task } from "./process-api.ts";
import { planQuery } from "./queries.ts";
import type { Settling } from "./task-line.tsx";
import { useTakeBack } from "./use-take-back.ts";

type SettleTaskDialogProps = { settling: Settling | undefined; onClose: () => void };

/** Finishes a task with what came of it, or gives it back with the reason. */
export function SettleTaskDialog({ settling, onClose }: SettleTaskDialogProps) {
  if (!settling) return null;
  // A dialog of its own per task, so that one task never shows the words of another.
  return (
    <Settle key={`${settling.task.id}-${settling.as}`} settling={settling} onClose={onClose} />
  );
}

const formId = "settle-task";
function Settle({ settling, onClose }: { settling: Settling; onClose: () => void }) {
  const m = useMessages(planMessages);
  const cancel = useMessages(uiMessages).cancel;
  // The task as it stands now: somebody else may have changed it while the dialog was open.
  const { data: plan } = useQuery(planQuery(settling.task.caseId));
  const task = plan?.tasks.find(({ id }) => id === settling.task.id) ?? settling.task;
  const isReturn = settling.as === "return";
  const { text, setText, isBusy, errors, save } = useSettle(task, isReturn, onClose);
  return (
    <Dialog
      open
      onClose={onClose}
      title={isReturn ? m.settle.returnTitle : m.settle.completeTitle}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {isReturn ? m.task.return : m.task.complete}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <p data-private="">
        <strong>{task.title}</strong>
      </p>
      <Form id={formId} errors={errors} onSubmit={() => void save()}>
        <TextArea
          name={isReturn ? "reason" : "result"}
          label={isReturn ? m.settle.reason : m.settle.result}
          hint={isReturn ? m.settle.reasonHint : m.settle.resultHint}
          optional={!isReturn}
          rows={3}
          value={text}
          onChange={setText}
          maxChars={isReturn ? 1000 : 2000}
          isPrivate
        />
      </Form>
    </Dialog>
  );
}

function useSettle(task: Task, isReturn: boolean, onClose: () => void) {
  const m = useMessages(planMessages).settle;
  const key = useDraftKey(task.caseId, "task", task.id, isReturn ? "return" : "complete");
  // What was written before the task was opened again is a beginning, not lost.
  const [initial] = useState({ text: isReturn ? "" : (task.result ?? "") });
  const [draft, change, forget] = useDraft(key, initial);
  const queryClient = useQueryClient();
  const { isBusy, errors, run } = useSubmit({
    refresh: () => refreshCase(queryClient, task.caseId),
  });
  const takeBack = useTakeBack();
  const text = draft.text.trim();
  const wrong = isReturn && text === "" ? [{ name: "reason", message: m.missingReason }] : [];
  const save = () =>
    run(wrong, async () => {
      const { version } = await (isReturn ? returnTask(task, text) : completeTask(task, text));
      forget();
      onClose();
      showToast(
        isReturn ? m.returned : m.completed,
        () => void takeBack({ id: task.id, caseId: task.caseId, version }),
      );
      await refreshCase(queryClient, task.caseId);
    });
  return {
    text: draft.text,
    setText: (next: string) => change({ text: next }),
    isBusy,
    errors,
    save,
  };
}
