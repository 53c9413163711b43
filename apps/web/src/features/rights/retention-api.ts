import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";
import type { RequestLine } from "./rights-api.ts";

/** How long a dossier stays, and what holds it back. */
export type CaseRetention = AnswerOf<paths["/cases/{caseId}/retention"]["get"]>;
export type RegimesBody = BodyOf<paths["/cases/{caseId}/retention-regimes"]["put"]>;
export type Regime = RegimesBody["regimes"][number]["regime"];
/** A dossier that may go or soon may. */
export type DueCase = AnswerOf<paths["/retention-preview"]["get"]>["items"][number];
/** A run that destroys dossiers. */
export type Run = AnswerOf<paths["/destructions"]["get"]>["items"][number];
export type Hold = CaseRetention["holds"][number];

/** How long a dossier stays. */
export function getRetention(caseId: string, signal?: AbortSignal): Promise<CaseRetention> {
  const params = { path: { caseId } };
  return bodyOf(api.GET("/cases/{caseId}/retention", { params, ...withSignal(signal) }));
}

/** Says under which laws a dossier is kept. */
export function setRegimes(caseId: string, body: RegimesBody) {
  const params = { path: { caseId } };
  return bodyOf(api.PUT("/cases/{caseId}/retention-regimes", { params, body }));
}

/** Holds back the destruction of a dossier. */
export function placeHold(caseId: string, reason: string, key: string) {
  const params = { path: { caseId } };
  const body = { reason };
  return bodyOf(api.POST("/cases/{caseId}/holds", { params, body, headers: idempotent(key) }));
}

/** Lifts a hold. */
export function liftHold(caseId: string, hold: Hold, reason: string) {
  const params = { path: { caseId, holdId: hold.id }, header: ifMatch(etagOf(hold.version)) };
  return bodyOf(api.POST("/cases/{caseId}/holds/{holdId}/lifting", { params, body: { reason } }));
}

/** A page of dossiers with their last day. */
export function previewRetention(after: string, signal?: AbortSignal) {
  const params = { query: after === "" ? { limit: 50 } : { limit: 50, after } };
  return bodyOf(api.GET("/retention-preview", { params, ...withSignal(signal) }));
}

/** Runs of the organisation. */
export async function listRuns(signal?: AbortSignal): Promise<readonly Run[]> {
  return (await bodyOf(api.GET("/destructions", withSignal(signal)))).items;
}

/** Prepares a run. */
export function prepareRun(caseIds: readonly string[], key: string) {
  const body = { caseIds: [...caseIds] };
  return bodyOf(api.POST("/destructions", { body, headers: idempotent(key) }));
}

/** A run with its dossiers. */
export function getRun(destructionId: string, signal?: AbortSignal) {
  const params = { path: { destructionId } };
  return bodyOf(api.GET("/destructions/{destructionId}", { params, ...withSignal(signal) }));
}

/** Approves a run as the second person, or cancels it. */
export function settleRun(run: Run, what: "approve" | "cancel") {
  const params = { path: { destructionId: run.id }, header: ifMatch(etagOf(run.version)) };
  return what === "approve"
    ? bodyOf(api.POST("/destructions/{destructionId}/approval", { params }))
    : bodyOf(api.POST("/destructions/{destructionId}/cancellation", { params }));
}

/** The signed proof of a run. */
export function getProof(destructionId: string) {
  const params = { path: { destructionId } };
  return bodyOf(api.GET("/destructions/{destructionId}/proof", { params }));
}

/** The register of requests of the organisation. */
export async function listRegister(
  state: "open" | "settled",
  after: string,
  signal?: AbortSignal,
): Promise<{ items: RequestLine[]; next: string | null }> {
  const params = { query: after === "" ? { state } : { state, after } };
  return bodyOf(api.GET("/request-register", { params, ...withSignal(signal) }));
}
