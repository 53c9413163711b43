import { refuse, type Brand, type Day, type Instant, type Refusal } from "@schakel/kernel";

export type TaskId = Brand<string, "TaskId">;
export type GoalId = Brand<string, "GoalId">;

/** A task is open, or settled by somebody at a moment. */
export type TaskState =
  | { readonly status: "open" }
  | { readonly status: "done" | "returned"; readonly settledAt: Instant };

/** A task is settled once; whoever comes second is told so. */
export function canSettle(task: TaskState): Refusal<"task-settled"> | null {
  return task.status === "open" ? null : refuse("task-settled", { status: task.status });
}

/**
 * A settled task is taken up again by whoever settled it, or by the organisation that coordinates
 * the case; not in a closed case, which has no open tasks.
 */
export function canTakeBack(
  task: { readonly status: string; readonly isInOpenCase: boolean },
  by: { readonly hasSettledIt: boolean; readonly coordinates: boolean },
): Refusal<"task-open" | "task-case-closed" | "task-settled-by-other"> | null {
  if (task.status === "open") return refuse("task-open");
  if (!task.isInOpenCase) return refuse("task-case-closed");
  return by.hasSettledIt || by.coordinates ? null : refuse("task-settled-by-other");
}

/** A new task is due today or later: one that is late from the start helps nobody. */
export function canBeDue(dueOn: Day, today: Day): Refusal<"due-in-past"> | null {
  return dueOn < today ? refuse("due-in-past", { today }) : null;
}

/** An open task is overdue from the day after its due day. */
export function isOverdue(
  task: { readonly status: string; readonly dueOn: Day },
  today: Day,
): boolean {
  return task.status === "open" && task.dueOn < today;
}
