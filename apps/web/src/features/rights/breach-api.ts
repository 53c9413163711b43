import { api, bodyOf, idempotent, ifMatch, resourceOf } from "../../api/client.ts";
import { withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** A breach as it stands in the register. */
export type BreachLine = AnswerOf<paths["/breaches"]["get"]>["items"][number];
/** A breach with everything about it. */
export type BreachDetail = AnswerOf<paths["/breaches/{breachId}"]["get"]>;
export type BreachBody = BodyOf<paths["/breaches"]["post"]>;
export type AssessmentBody = BodyOf<paths["/breaches/{breachId}/assessment"]["put"]>;
export type AuthorityBody = BodyOf<paths["/breaches/{breachId}/authority"]["post"]>;
export type PeopleBody = BodyOf<paths["/breaches/{breachId}/people"]["post"]>;

/** Reports a (possible) breach. */
export function reportBreach(body: BreachBody, key: string) {
  return bodyOf(api.POST("/breaches", { body, headers: idempotent(key) }));
}

/** The breach register. */
export function listBreaches(after: string, signal?: AbortSignal) {
  const params = { query: after === "" ? {} : { after } };
  return bodyOf(api.GET("/breaches", { params, ...withSignal(signal) }));
}

/** A breach with its version. */
export function getBreach(breachId: string, signal?: AbortSignal) {
  const params = { path: { breachId } };
  return resourceOf(api.GET("/breaches/{breachId}", { params, ...withSignal(signal) }));
}

/** Weighs a breach. */
export function assessBreach(breachId: string, etag: string, body: AssessmentBody) {
  const params = { path: { breachId }, header: ifMatch(etag) };
  return bodyOf(api.PUT("/breaches/{breachId}/assessment", { params, body }));
}

/** Reported to the authority or not. */
export function decideAuthority(breachId: string, etag: string, body: AuthorityBody) {
  const params = { path: { breachId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/breaches/{breachId}/authority", { params, body }));
}

/** The people concerned told or not. */
export function decidePeople(breachId: string, etag: string, body: PeopleBody) {
  const params = { path: { breachId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/breaches/{breachId}/people", { params, body }));
}

/** Closes a breach. */
export function closeBreach(breachId: string, etag: string) {
  const params = { path: { breachId }, header: ifMatch(etag) };
  return bodyOf(api.POST("/breaches/{breachId}/closure", { params }));
}
