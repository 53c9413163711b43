import { daysBetween } from "../../i18n/format.ts";

/** When a task is due, as people sort their day. */
export type TaskGroup = "late" | "today" | "week" | "later";

/** The groups in the order in which they are shown. */
export const taskGroups: readonly TaskGroup[] = ["late", "today", "week", "later"];

type Due = { readonly dueOn: string; readonly isOverdue: boolean };

/** The group of a task, seen from today; the server says what is overdue. */
export function groupOf(task: Due, today: string): TaskGroup {
  const days = daysBetween(today, task.dueOn);
  if (task.isOverdue || days < 0) return "late";
  if (days === 0) return "today";
  return days <= 7 ? "week" : "later";
}

/** Tasks by group, in the order of the groups; empty groups are left out. */
export function groupTasks<T extends Due>(
  tasks: readonly T[],
  today: string,
): readonly { readonly group: TaskGroup; readonly tasks: readonly T[] }[] {
  return taskGroups
    .map((group) => ({ group, tasks: tasks.filter((task) => groupOf(task, today) === group) }))
    .filter((each) => each.tasks.length > 0);
}

/** How near the end of a term is. */
export type TermNearness = "past" | "urgent" | "near" | "far";

/** How near the end of a legal term is: the warnings come at thirty, fourteen and seven days. */
export function nearnessOf(daysLeft: number): TermNearness {
  if (daysLeft < 0) return "past";
  if (daysLeft <= 7) return "urgent";
  return daysLeft <= 14 ? "near" : "far";
}
