import { useQueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../../api/problem.ts";
import { useMessages } from "../../i18n/messages.ts";
import { showToast } from "../../ui/toast-store.ts";
import { refreshCase } from "../cases/index.ts";
import { planMessages } from "./plan-messages.ts";
import { reopenTask, type Task } from "./process-api.ts";

/** A settled task at the version that can be opened again. */
export type SettledTask = Pick<Task, "id" | "caseId" | "version">;

/**
 * Opens a settled task again and says so; a refusal is said too, since the notice that offered it
 * is gone by then. Never rejects.
 */
export function useTakeBack(): (task: SettledTask) => Promise<void> {
  const m = useMessages(planMessages).takeBack;
  const queryClient = useQueryClient();
  return async (task) => {
    try {
      await reopenTask(task);
      showToast(m.done);
    } catch (error) {
      showToast(wordsOf(error, m));
    }
    await refreshCase(queryClient, task.caseId);
    await queryClient.invalidateQueries({ queryKey: ["today", "list"] });
  };
}

function wordsOf(error: unknown, m: { readonly stale: string; readonly failed: string }): string {
  if (!(error instanceof ApiProblem)) return m.failed;
  return error.kind === "stale" ? m.stale : `${error.title} ${error.detail}`;
}
