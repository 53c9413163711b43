import { api, bodyOf, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** A task of the own organisation. */
export type Task = AnswerOf<paths["/tasks"]["get"]>["items"][number];
/** A running legal term of a case that one may see. */
export type Term = AnswerOf<paths["/terms"]["get"]>["items"][number];
/** A case as it stands in a list. */
export type RecentCase = AnswerOf<paths["/cases"]["get"]>["items"][number];

/** Open tasks until some days from now, the first due first; overdue ones included. */
export function listTasks(untilDays: number, signal?: AbortSignal) {
  const query = { untilDays, limit: 100 };
  return bodyOf(api.GET("/tasks", { params: { query }, ...withSignal(signal) }));
}

/** Finishes a task; `result` says what came of it and may be empty. */
export function completeTask(task: Task, result: string) {
  const params = { path: { taskId: task.id }, header: ifMatch(etagOf(task.version)) };
  const body = result.trim() ? { result: result.trim() } : {};
  return bodyOf(api.POST("/tasks/{taskId}/completion", { params, body }));
}

/** Gives a task back to the coordinator, with the reason. */
export function returnTask(task: Task, reason: string) {
  const params = { path: { taskId: task.id }, header: ifMatch(etagOf(task.version)) };
  return bodyOf(api.POST("/tasks/{taskId}/return", { params, body: { reason: reason.trim() } }));
}

/** Takes back that a task was finished or returned, at the version that this gave. */
export function reopenTask(taskId: string, version: number) {
  const params = { path: { taskId }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/tasks/{taskId}/reopening", { params }));
}

/** Legal terms that end within some days. */
export async function listTerms(withinDays: number, signal?: AbortSignal) {
  const query = { withinDays };
  const { items } = await bodyOf(api.GET("/terms", { params: { query }, ...withSignal(signal) }));
  return items;
}

/** Cases with the newest activity: those that one coordinates, or all of the own organisation. */
export async function listRecentCases(isMine: boolean, limit: number, signal?: AbortSignal) {
  const query = { mine: String(isMine), limit };
  const { items } = await bodyOf(api.GET("/cases", { params: { query }, ...withSignal(signal) }));
  return items;
}
