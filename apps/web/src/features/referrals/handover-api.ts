import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** A case offered to another organisation; once accepted the receipt of both. */
export type Handover = AnswerOf<paths["/handovers"]["get"]>["items"][number];
/** An organisation that could take a case over. */
export type HandoverTarget = AnswerOf<paths["/handover-targets"]["get"]>["items"][number];
/** What a handover would do. */
export type HandoverPreview = AnswerOf<paths["/cases/{caseId}/handover-preview"]["get"]>;
export type OfferBody = BodyOf<paths["/cases/{caseId}/handovers"]["post"]>;
export type HandoverAnswer = BodyOf<paths["/handovers/{handoverId}/answer"]["post"]>;
/** Somebody who stands in, stood in or was asked to. */
export type Delegation = AnswerOf<paths["/cases/{caseId}/delegations"]["get"]>["items"][number];
export type DelegateBody = BodyOf<paths["/cases/{caseId}/delegations"]["post"]>;
/** Somebody who can stand in. */
export type Candidate = AnswerOf<
  paths["/cases/{caseId}/delegation-candidates"]["get"]
>["items"][number];
/** A coordinator with the number of open cases. */
export type Caseload = AnswerOf<paths["/caseloads"]["get"]>["items"][number];
/** What became of one case in a run. */
export type Reassigned = AnswerOf<paths["/caseloads/reassignments"]["post"]>["items"][number];
export type ReassignBody = BodyOf<paths["/caseloads/reassignments"]["post"]>;

type Versioned = { readonly id: string; readonly version: number };

/** Other organisations to which a case can be offered. */
export async function listHandoverTargets(signal?: AbortSignal) {
  const { items } = await bodyOf(api.GET("/handover-targets", withSignal(signal)));
  return items;
}

/** What a handover would do to partners and agreements. */
export function previewHandover(caseId: string, organisationId: string, signal?: AbortSignal) {
  const params = { path: { caseId }, query: { organisationId } };
  return bodyOf(api.GET("/cases/{caseId}/handover-preview", { params, ...withSignal(signal) }));
}

/** Offers and receipts, of one case or of all. */
export async function listHandovers(
  caseId: string | undefined,
  signal?: AbortSignal,
): Promise<readonly Handover[]> {
  const params = { query: caseId === undefined ? {} : { caseId } };
  const { items } = await bodyOf(api.GET("/handovers", { params, ...withSignal(signal) }));
  return items;
}

/** Offers a case. */
export function offerHandover(caseId: string, body: OfferBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/handovers", { params, body, headers: idempotent(key) }));
}

/** Takes a case over, or declines. */
export function answerHandover({ id, version }: Versioned, body: HandoverAnswer) {
  const params = { path: { handoverId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/handovers/{handoverId}/answer", { params, body }));
}

/** Takes an offer back. */
export function withdrawHandover({ id, version }: Versioned) {
  const params = { path: { handoverId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/handovers/{handoverId}/withdrawal", { params }));
}

/** The receipt as a PDF. */
export function printHandover(handoverId: string): Promise<Blob> {
  const params = { path: { handoverId } };
  return bodyOf<Blob>(api.POST("/handovers/{handoverId}/receipts", { params, parseAs: "blob" }));
}

/** Who stands in for the coordinator. */
export async function listDelegations(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/delegations", { params, ...withSignal(signal) }),
  );
  return items;
}

/** Who can stand in. */
export async function listCandidates(caseId: string, signal?: AbortSignal) {
  const params = { path: { caseId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/delegation-candidates", { params, ...withSignal(signal) }),
  );
  return items;
}

/** Lets somebody stand in. */
export function delegate(caseId: string, body: DelegateBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(
    api.POST("/cases/{caseId}/delegations", { params, body, headers: idempotent(key) }),
  );
}

/** Accepts, declines or ends. */
export function answerDelegation(
  caseId: string,
  { id, version }: Versioned,
  step: "accept" | "decline" | "end",
) {
  const params = { path: { caseId, delegationId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(
    api.POST("/cases/{caseId}/delegations/{delegationId}/answer", { params, body: { step } }),
  );
}

/** Who of the own organisation coordinates how many open cases. */
export async function listCaseloads(signal?: AbortSignal): Promise<readonly Caseload[]> {
  const { items } = await bodyOf(api.GET("/caseloads", withSignal(signal)));
  return items;
}

/** Open cases of one coordinator. */
export function listCaseload(membershipId: string, signal?: AbortSignal) {
  const params = { path: { membershipId } };
  return bodyOf(api.GET("/caseloads/{membershipId}", { params, ...withSignal(signal) }));
}

/** Hands several cases over; says for each what became of it. */
export async function reassignCases(
  body: ReassignBody,
  key: string,
): Promise<readonly Reassigned[]> {
  const { items } = await bodyOf(
    api.POST("/caseloads/reassignments", { body, headers: idempotent(key) }),
  );
  return items;
}
