import { api, bodyOf, idempotent } from "../../../api/client.ts";
import { withSignal, type AnswerOf, type BodyOf } from "../../../api/operation.ts";
import type { paths } from "../../../api/schema.d.ts";
import { confirmed } from "../../../api/session-gate.ts";

/** The own means of signing in. */
export type Credentials = AnswerOf<paths["/account/credentials"]["get"]>;
export type Passkey = Credentials["passkeys"][number];
/** The secret for a code app: to type over, or as address behind a QR code. */
export type CodeSecret = AnswerOf<paths["/account/code-secret"]["post"]>;
/** A token for a machine client; its secret is shown once and stands nowhere else. */
export type ApiToken = AnswerOf<paths["/api-tokens"]["get"]>["items"][number];
export type NewApiToken = AnswerOf<paths["/api-tokens"]["post"]>;
export type ApiTokenBody = BodyOf<paths["/api-tokens"]["post"]>;
/** An open session of the own account. */
export type OwnSession = AnswerOf<paths["/sessions"]["get"]>["items"][number];

type PasskeyBody = BodyOf<paths["/account/passkeys"]["post"]>;

/** The own means of signing in. */
export function listCredentials(signal?: AbortSignal): Promise<Credentials> {
  return bodyOf(api.GET("/account/credentials", withSignal(signal)));
}

/** Makes a passkey on this device for the own account. Rejects when the person stops. */
export async function addPasskey(label: string): Promise<void> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  type Options = Parameters<typeof startRegistration>[0]["optionsJSON"];
  const asked = await confirmed(() => bodyOf(api.POST("/account/passkey-challenge")));
  const made = await startRegistration({ optionsJSON: asked.options as unknown as Options });
  const answer = made as unknown as PasskeyBody["answer"];
  await api.POST("/account/passkeys", { body: { challengeId: asked.challengeId, label, answer } });
}

/** Removes a passkey of the own account. */
export async function removePasskey(passkeyId: string): Promise<void> {
  const params = { path: { passkeyId } };
  await confirmed(() => api.DELETE("/account/passkeys/{passkeyId}", { params }));
}

/** A new secret for a code app; it counts only when a code from the app comes back. */
export function askCodeSecret(): Promise<CodeSecret> {
  return confirmed(() => bodyOf(api.POST("/account/code-secret")));
}

/** Sets password and code app; comes back with new recovery codes. */
export async function setPassword(body: {
  readonly password: string;
  readonly challengeId: string;
  readonly code: string;
}): Promise<readonly string[]> {
  const answer = await confirmed(() => bodyOf(api.PUT("/account/password", { body })));
  return answer.recoveryCodes;
}

/** Makes new recovery codes; earlier ones stop working. */
export async function renewRecoveryCodes(): Promise<readonly string[]> {
  return (await confirmed(() => bodyOf(api.POST("/account/recovery-codes")))).recoveryCodes;
}

/** The own tokens that still work. */
export async function listApiTokens(signal?: AbortSignal): Promise<readonly ApiToken[]> {
  return (await bodyOf(api.GET("/api-tokens", withSignal(signal)))).items;
}

/** Makes a token; `secret` is in this answer, and in that to the same key and body. */
export function createApiToken(body: ApiTokenBody, key: string): Promise<NewApiToken> {
  return confirmed(() => bodyOf(api.POST("/api-tokens", { body, headers: idempotent(key) })));
}

/** Revokes a token; it stops working at once. */
export async function revokeApiToken(tokenId: string): Promise<void> {
  await api.DELETE("/api-tokens/{tokenId}", { params: { path: { tokenId } } });
}

/** The own open sessions; an administrator's list holds those of others too. */
export async function listOwnSessions(signal?: AbortSignal): Promise<readonly OwnSession[]> {
  const { items } = await bodyOf(api.GET("/sessions", withSignal(signal)));
  return items.filter((session) => session.isOwn);
}

/** Ends a session of the own account. */
export async function revokeSession(sessionId: string): Promise<void> {
  await api.DELETE("/sessions/{sessionId}", { params: { path: { sessionId } } });
}
