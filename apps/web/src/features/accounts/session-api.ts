import type { paths } from "../../api/schema.d.ts";
import { callJson } from "../../api/send.ts";

/** What a call answers with on success, by the description of the API. */
type AnswerOf<Operation extends { responses: { 200: unknown } }> =
  Operation["responses"][200] extends { content: { "application/json": infer Body } }
    ? Body
    : never;

/**
 * Who works here now, for which organisation, in which role and for which purpose. `today` is the
 * day in Amsterdam by the server's clock; in the demo it may be fixed.
 */
export type Session = AnswerOf<paths["/session"]["get"]>;

/** Somebody who can be in the demo: invented, with one role in one organisation. */
export type DemoPersona = AnswerOf<paths["/session/demo-personas"]["get"]>["items"][number];

/** An organisation whose people log in with their own identity provider. */
export type LoginProvider = AnswerOf<paths["/session/providers"]["get"]>["items"][number];

// Every call of the log-in is in this file. Without the generated client, which the public pages
// would otherwise load for it.
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

/** The people of the demo; nobody outside the demo. */
export async function listDemoPersonas(): Promise<readonly DemoPersona[]> {
  const answer = await callJson<{ items: readonly DemoPersona[] }>("GET", `${base}/demo-personas`);
  return answer.items;
}

/** Logs in as somebody of the demo. */
export function startDemoSession(personaId: string): Promise<Session> {
  return callJson("POST", `${base}/demo`, { personaId });
}

/** Organisations that bring their own log-in. */
export async function listLoginProviders(): Promise<readonly LoginProvider[]> {
  const answer = await callJson<{ items: readonly LoginProvider[] }>("GET", `${base}/providers`);
  return answer.items;
}

/** Starts the log-in at an organisation; comes back with the address to go to. */
export async function startOrganisationSession(
  providerId: string,
  returnTo: string,
): Promise<string> {
  const body = { providerId, returnTo };
  const answer = await callJson<{ redirectUrl: string }>("POST", `${base}/organisation`, body);
  return answer.redirectUrl;
}

/** Logs in with address, password and the six digits of a code app (or a recovery code). */
export function startPasswordSession(login: {
  readonly email: string;
  readonly password: string;
  readonly code: string;
}): Promise<Session> {
  return callJson("POST", `${base}/password`, login);
}

/**
 * Logs in with a passkey. The script for it loads on demand. Rejects with a `DOMException` when the
 * person stops or when the device has no passkey for this site.
 */
export async function startPasskeySession(): Promise<Session> {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  type Options = Parameters<typeof startAuthentication>[0]["optionsJSON"];
  type Challenge = { challengeId: string; options: Options };
  const challenge = await callJson<Challenge>("POST", `${base}/passkey-challenge`);
  const answer = await startAuthentication({ optionsJSON: challenge.options });
  return callJson("POST", `${base}/passkey`, { challengeId: challenge.challengeId, answer });
}
