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
