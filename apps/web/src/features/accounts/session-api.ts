import { callJson } from "../../api/send.ts";

/** Who works here now, for which organisation, in which role and for which purpose. */
export type Session = {
  readonly account: { readonly id: string; readonly displayName: string };
  readonly organisation: { readonly id: string; readonly name: string; readonly type: string };
  readonly role: string;
  readonly roleLabel: string;
  readonly purpose: string;
  readonly purposeLabel: string;
  readonly purposes: readonly { readonly id: string; readonly label: string }[];
  readonly permissions: readonly string[];
  readonly region: { readonly id: string; readonly name: string } | null;
  readonly demo: boolean;
  /** Today in Amsterdam as `YYYY-MM-DD`; in the demo it may be fixed. */
  readonly today: string;
  /** Other roles of the same account, to work in instead. */
  readonly memberships: readonly Membership[];
};

/** One role of an account in one organisation. */
export type Membership = {
  readonly id: string;
  readonly organisationName: string;
  readonly roleLabel: string;
};

/** Somebody who can be in the demo: invented, with one role in one organisation. */
export type DemoPersona = {
  readonly id: string;
  readonly displayName: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly organisationName: string;
  readonly region: { readonly id: string; readonly label: string } | null;
};

/** An organisation whose people log in with their own identity provider. */
export type LoginProvider = {
  readonly id: string;
  readonly label: string;
  readonly organisationName: string;
};

// Every call of the log-in is in this file: paths and bodies change here and nowhere else.
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
export async function startOrganisationSession(providerId: string): Promise<string> {
  const body = { providerId };
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
