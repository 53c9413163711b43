import { api, bodyOf } from "../../api/client.ts";
import type { paths } from "../../api/schema.d.ts";
import type { Session } from "./session-api.ts";

/** What an invitation link is for: a new role, or the way back in for who lost it. */
export type Invitation = Awaited<ReturnType<typeof findInvitation>>;

/** The invited person: the secret of the link, the name to be known by, an address if none is known. */
export type Invitee = {
  readonly token: string;
  readonly displayName: string;
  readonly email?: string;
};

/** What comes back once: the session, and codes for who loses the code app. */
export type Accepted = { readonly session: Session; readonly recoveryCodes: readonly string[] };

type AcceptBody =
  paths["/invitations/accept"]["post"]["requestBody"]["content"]["application/json"];
type PasskeyProof = Extract<AcceptBody["proof"], { kind: "passkey" }>;

/** Looks up a link. The secret goes in the body, never in an address. */
export function findInvitation(token: string) {
  return bodyOf(api.POST("/invitations/find", { body: { token } }));
}

/** Makes a passkey on this device and accepts with it. Rejects when the person stops. */
export async function acceptWithPasskey(invitee: Invitee, label: string): Promise<Accepted> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  type Options = Parameters<typeof startRegistration>[0]["optionsJSON"];
  const { token, displayName } = invitee;
  const asked = await bodyOf(
    api.POST("/invitations/passkey-challenge", { body: { token, displayName } }),
  );
  const made = await startRegistration({ optionsJSON: asked.options as unknown as Options });
  const answer = made as unknown as PasskeyProof["answer"];
  const proof: PasskeyProof = { kind: "passkey", challengeId: asked.challengeId, label, answer };
  return accept({ ...invitee, proof });
}

/** The secret for a code app, to type over; `uri` opens an app on the same device. */
export function askCodeSecret(token: string) {
  return bodyOf(api.POST("/invitations/code-secret", { body: { token } }));
}

/** Accepts with a password and a code of the code app. */
export function acceptWithPassword(
  invitee: Invitee,
  proof: { readonly challengeId: string; readonly password: string; readonly code: string },
): Promise<Accepted> {
  return accept({ ...invitee, proof: { kind: "password", ...proof } });
}

/** Starts accepting at the log-in of the organisation; comes back with the address to go to. */
export async function acceptAtOrganisation(invitee: Invitee, providerId: string): Promise<string> {
  const { token, displayName } = invitee;
  const body = { token, displayName, providerId };
  return (await bodyOf(api.POST("/invitations/organisation", { body }))).redirectUrl;
}

/** Adds the invited role to the account that is signed in. */
export function joinByInvitation(token: string) {
  return bodyOf(api.POST("/invitations/join", { body: { token } }));
}

function accept(body: AcceptBody): Promise<Accepted> {
  return bodyOf(api.POST("/invitations/accept", { body }));
}
