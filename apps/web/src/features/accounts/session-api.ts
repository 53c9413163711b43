import type { paths } from "../../api/schema.d.ts";
import { callJson } from "../../api/send.ts";

/** What a call answers with on success, by the description of the API. */
export type AnswerOf<Operation extends { responses: { 200: unknown } }> =
  Operation["responses"][200] extends { content: { "application/json": infer Body } }
    ? Body
    : never;

/**
 * Who works here now, for which organisation, in which role and for which purpose. `today` is the
 * day in Amsterdam by the server's clock; in the demo it may be fixed.
 */
export type Session = AnswerOf<paths["/session"]["get"]>;

// The calls about the own session; those of the log-in itself are in `login-api.ts`, which loads with
// the log-in. Without the generated client, which the public pages would otherwise load for it.
const base = "/api/v1/session";

/** The session of this browser; a 401 problem when there is none. */
export function getSession(): Promise<Session> {
  return callJson("GET", base);
}

/** Ends the session; the server also clears what the browser keeps for this site. */
export function endSession(): Promise<void> {
  return callJson("DELETE", base);
}

/** Chooses the purpose of the work from now on (doelbinding). */
export function choosePurpose(purpose: string): Promise<Session> {
  return callJson("PUT", `${base}/purpose`, { purpose });
}

/** Goes on in another role of the same account. */
export function chooseMembership(membershipId: string): Promise<Session> {
  return callJson("PUT", `${base}/membership`, { membershipId });
}
