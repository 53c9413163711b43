import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { useMessages } from "../../i18n/messages.ts";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { showToast } from "../../ui/toast-store.ts";
import { useDraft } from "../../ui/use-draft.ts";
import { useSubmit } from "../../ui/use-submit.ts";
import { todayMessages } from "./messages.ts";
import { completeTask, reopenTask, returnTask, type Task } from "./today-api.ts";
import styles from "./today.module.css";

/** What happens to a task: done with a result, or back to the coordinator with a reason. */
export type Settling = "complete" | "return";

type SettleFormProps = { task: Task; settling: Settling; onClose: () => void };

/** The few words with which a task is finished or given back, in the list itself. */
export function SettleForm({ task, settling, onClose }: SettleFormProps) {
  const m = useMessages(todayMessages).tasks;
  const queryClient = useQueryClient();
  // What was written before the task was opened again is a beginning, not lost.
  const [initial] = useState({ text: settling === "return" ? "" : (task.result ?? "") });
  const [{ text }, change, forget] = useDraft(`task ${task.id} ${settling}`, initial);
  const { isBusy, errors, run } = useSubmit();
  const box = useFieldFocus();
  const isReturn = settling === "return";
  const refresh = () =>
    queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === "list" });
  // Runs after this form is gone: what it says goes into a notice.
  const takeBack = async (version: number) => {
    try {
      await reopenTask(task.id, version);
      showToast(m.openAgain(task.title));
    } catch (error) {
      showToast(error instanceof ApiProblem ? `${error.title} ${error.detail}` : m.stillSettled);
    }
    await refresh();
  };
  const settle = async () => {
    const missing = isReturn && text.trim() === "";
    const wrong = missing ? [{ name: "reason", message: m.reasonMissing }] : [];
    const isDone = await run(wrong, async () => {
      const { version } = await (isReturn ? returnTask(task, text) : completeTask(task, text));
      showToast(
        isReturn ? m.returned(task.title) : m.completed(task.title),
        () => void takeBack(version),
      );
    });
    if (!isDone) return;
    forget();
    document.getElementById("today-tasks")?.focus();
    await refresh();
  };
  return (
    <div ref={box} className={styles.settle}>
      <Form
        errors={errors}
        onSubmit={() => void settle()}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onClose();
        }}
      >
        <TextArea
          name={isReturn ? "reason" : "result"}
          label={isReturn ? m.reason : m.result}
          hint={isReturn ? m.reasonHint : m.resultHint}
          optional={!isReturn}
          isPrivate
          rows={2}
          maxChars={isReturn ? 1_000 : 2_000}
          value={text}
          onChange={(next) => change({ text: next })}
        />
        <div className={styles.buttons}>
          <Button type="submit" variant="primary" size="sm" busy={isBusy}>
            {isReturn ? m.confirmReturn : m.confirmComplete}
          </Button>
          <Button size="sm" variant="quiet" onClick={onClose}>
            {m.cancel}
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** Brings the focus to the field when the form opens. */
function useFieldFocus() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("textarea")?.focus(), []);
  return box;
}
