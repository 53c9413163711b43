import { queryOptions } from "@tanstack/react-query";
import type { paths } from "../../api/schema.d.ts";
import { callJson } from "../../api/send.ts";
import type { AnswerOf, Session } from "./session-api.ts";

/** Somebody who can be in the demo: invented, with one role in one organisation. */
export type DemoPersona = AnswerOf<paths["/session/demo-personas"]["get"]>["items"][number];

/** An organisation whose people log in with their own identity provider. */
export type LoginProvider = AnswerOf<paths["/session/providers"]["get"]>["items"][number];

const base = "/api/v1/session";

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

/** The people of the demo; nobody outside the demo. */
export const demoPersonasQuery = queryOptions({
  queryKey: ["accounts", "demo-personas"],
  queryFn: listDemoPersonas,
  staleTime: Infinity,
});

/** Organisations with their own log-in. */
export const loginProvidersQuery = queryOptions({
  queryKey: ["accounts", "login-providers"],
  queryFn: listLoginProviders,
  staleTime: Infinity,
});
