import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** A question to an organisation to take part, as its two sides read it. */
export type Referral = AnswerOf<paths["/referrals"]["get"]>["items"][number];
/** A question to be let into a case. */
export type AccessRequest = AnswerOf<paths["/access-requests"]["get"]>["items"][number];
/** How much waits for an answer. */
export type Waiting = AnswerOf<paths["/waiting-answers"]["get"]>;
export type ReferralBody = BodyOf<paths["/cases/{caseId}/referrals"]["post"]>;
export type ReferralAnswer = BodyOf<paths["/referrals/{referralId}/answer"]["post"]>;
export type AccessBody = BodyOf<paths["/access-requests"]["post"]>;
export type AccessAnswer = BodyOf<paths["/access-requests/{requestId}/answer"]["post"]>;

type Versioned = { readonly id: string; readonly version: number };

/** How much waits for me or my organisation. */
export function countWaiting(signal?: AbortSignal) {
  return bodyOf(api.GET("/waiting-answers", withSignal(signal)));
}

/** Questions to the own organisation. */
export async function listReferrals(signal?: AbortSignal): Promise<readonly Referral[]> {
  const { items } = await bodyOf(api.GET("/referrals", withSignal(signal)));
  return items;
}

/** Own questions of which the day has passed. */
export async function listOverdueReferrals(signal?: AbortSignal): Promise<readonly Referral[]> {
  const { items } = await bodyOf(api.GET("/referrals/overdue", withSignal(signal)));
  return items;
}

/** Questions about one case. */
export async function listCaseReferrals(
  caseId: string,
  signal?: AbortSignal,
): Promise<readonly Referral[]> {
  const params = { path: { caseId } };
  const { items } = await bodyOf(
    api.GET("/cases/{caseId}/referrals", { params, ...withSignal(signal) }),
  );
  return items;
}

/** Asks an organisation to take part. */
export function sendReferral(caseId: string, body: ReferralBody, key: string) {
  const params = { path: { caseId } };
  return bodyOf(api.POST("/cases/{caseId}/referrals", { params, body, headers: idempotent(key) }));
}

/** Accepts, declines or finishes. */
export function answerReferral({ id, version }: Versioned, body: ReferralAnswer) {
  const params = { path: { referralId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/referrals/{referralId}/answer", { params, body }));
}

/** Takes a question back. */
export function withdrawReferral({ id, version }: Versioned, reason: string) {
  const params = { path: { referralId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/referrals/{referralId}/withdrawal", { params, body: { reason } }));
}

/** Requests for access that I asked or have to answer. */
export async function listAccessRequests(
  caseId: string | undefined,
  signal?: AbortSignal,
): Promise<readonly AccessRequest[]> {
  const params = { query: caseId === undefined ? {} : { caseId } };
  const { items } = await bodyOf(api.GET("/access-requests", { params, ...withSignal(signal) }));
  return items;
}

/** Asks to be let into a case by its number. */
export function askAccess(body: AccessBody, key: string) {
  return bodyOf(api.POST("/access-requests", { body, headers: idempotent(key) }));
}

/** Lets the asker in, or refuses with a reason. */
export function answerAccessRequest({ id, version }: Versioned, body: AccessAnswer) {
  const params = { path: { requestId: id }, header: ifMatch(etagOf(version)) };
  return bodyOf(api.POST("/access-requests/{requestId}/answer", { params, body }));
}
