import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** What happened on the three tracks, which terms run, and which steps the reader may record. */
export type CaseTimeline = AnswerOf<paths["/cases/{caseId}/timeline"]["get"]>;
export type TrackEvent = CaseTimeline["events"][number];
export type Term = CaseTimeline["terms"][number];
export type EventKind = CaseTimeline["eventKinds"][number];
export type Track = TrackEvent["track"];
export type EventBody = BodyOf<paths["/cases/{caseId}/track-events"]["post"]>;
/** A step as it was recorded: with the term that it started, if any. */
export type RecordedEvent = {
  readonly id: string;
  readonly startedTerm: Term | null;
  readonly endedTerms: readonly string[];
};
/** Goals with their results, and the actions of every partner. */
export type Plan = AnswerOf<paths["/cases/{caseId}/plan"]["get"]>;
export type Goal = Plan["goals"][number];
export type Task = Plan["tasks"][number];
export type RecoveryDomain = Goal["domain"];
export type TaskBody = BodyOf<paths["/cases/{caseId}/tasks"]["post"]>;

/** The three tracks in the order in which they always stand. */
export const tracks: readonly Track[] = ["care", "criminal-justice", "aliens"];

/** The four recovery domains in the order in which they always stand (R331). */
export const recoveryDomains: readonly RecoveryDomain[] = [
  "independence",
  "stable-housing",
  "self-worth",
  "social-relations",
];

/** Events and terms of a case. */
export function getTimeline(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  return bodyOf(api.GET("/cases/{caseId}/timeline", { params, ...withSignal(signal) }));
}

/** Records a step; comes back with the term that it started and the ones that it ended. */
export function recordEvent(caseId: string, body: EventBody, key: string): Promise<RecordedEvent> {
  const params = { path: { caseId } };
  return bodyOf(
    api.POST("/cases/{caseId}/track-events", { params, body, headers: idempotent(key) }),
  );
}

/** The plan of a case. */
export function getPlan(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  return bodyOf(api.GET("/cases/{caseId}/plan", { params, ...withSignal(signal) }));
}

/** Adds a goal with its intended result. */
export function addGoal(
  caseId: string,
  body: { domain: RecoveryDomain; result: string },
  key: string,
) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/goals", { params, body, headers: idempotent(key) }));
}

/** Marks a goal as reached, stopped or open again. */
export function settleGoal(caseId: string, goal: Goal, status: Goal["status"]) {
  const params = { path: { caseId, goalId: goal.id }, header: ifMatch(etagOf(goal.version)) };
  return bodyOf(api.PUT("/cases/{caseId}/goals/{goalId}/status", { params, body: { status } }));
}

/** Gives a partner in the case an action with a due day. */
export function addTask(caseId: string, body: TaskBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/tasks", { params, body, headers: idempotent(key) }));
}

/** Finishes a task and says what came of it. */
export function completeTask(task: Pick<Task, "id" | "version">, result: string) {
  const params = { path: { taskId: task.id }, header: ifMatch(etagOf(task.version)) };
  const body = result === "" ? {} : { result };
  return bodyOf(api.POST("/tasks/{taskId}/completion", { params, body }));
}

/** Gives a task back to the coordinator, with the reason. */
export function returnTask(task: Pick<Task, "id" | "version">, reason: string) {
  const params = { path: { taskId: task.id }, header: ifMatch(etagOf(task.version)) };
  return bodyOf(api.POST("/tasks/{taskId}/return", { params, body: { reason } }));
}

/** Takes back that a task was finished or returned. */
export function reopenTask(task: Pick<Task, "id" | "version">) {
  const params = { path: { taskId: task.id }, header: ifMatch(etagOf(task.version)) };
  return bodyOf(api.POST("/tasks/{taskId}/reopening", { params }));
}
