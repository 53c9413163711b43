import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import * as oidc from "openid-client";
import { newSecret } from "../../platform/auth/index.ts";
import { secretHash } from "../../platform/http/credential.ts";
import type { Platform } from "../../platform/platform.ts";
import { addChallenge } from "./challenge-store.ts";
import { readOpenInvitation } from "./find-invitation.ts";
import { callbackUrl, reachProvider, type Provider } from "./provider-client.ts";

/** What the server keeps, sealed, until the log-in service sends the visitor back. */
export type OrganisationVisit = {
  readonly providerId: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly invited?: { readonly token: string; readonly displayName: string };
  /** The page of this site to come back to; checked again when it is used. */
  readonly returnTo?: string;
};

/** Where to send the browser, and the secret that ties the answer to this very browser. */
export type OrganisationQuestion = { readonly redirectUrl: string; readonly browserSecret: string };

/**
 * Begins signing in at the log-in service of an organisation (authorization code with PKCE S256,
 * state and nonce; RFC 9700). Refuses with `provider-unknown` or `provider-away`.
 */
export async function signInWithOrganisation(
  platform: Platform,
  providerId: string,
  meant: Pick<OrganisationVisit, "invited" | "returnTo"> = {},
): Promise<OrganisationQuestion | Refusal> {
  const provider = await findProvider(platform, providerId);
  if (!provider) return refuse("provider-unknown");
  const client = await reachProvider(platform, provider).catch(away);
  if (isRefusal(client)) return client;
  const challengeId = newId();
  const browserSecret = newSecret();
  const visit: OrganisationVisit = {
    providerId,
    // The id in front finds the challenge back; the rest is the secret that must match.
    state: `${challengeId}.${newSecret()}`,
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    ...meant,
  };
  const bound = { browserHash: secretHash(browserSecret) };
  await addChallenge(platform, platform.db, "organisation", visit, bound, challengeId);
  const redirect = oidc.buildAuthorizationUrl(client, {
    redirect_uri: callbackUrl(platform),
    scope: "openid",
    state: visit.state,
    nonce: visit.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(visit.verifier),
    code_challenge_method: "S256",
  });
  return { redirectUrl: redirect.href, browserSecret };
}

/**
 * Begins accepting an invitation by way of the log-in service of the inviting organisation; that of
 * another organisation is refused with `provider-unknown`.
 */
export async function acceptWithOrganisation(
  platform: Platform,
  given: { token: string; displayName: string; providerId: string },
): Promise<OrganisationQuestion | Refusal> {
  const invitation = await readOpenInvitation(platform, given.token);
  if (isRefusal(invitation)) return invitation;
  const provider = await findProvider(platform, given.providerId);
  if (provider?.organisation_id !== invitation.organisation_id) return refuse("provider-unknown");
  const { token, displayName } = given;
  return signInWithOrganisation(platform, given.providerId, { invited: { token, displayName } });
}

/** A log-in service that is switched on. */
export async function findProvider(
  platform: Platform,
  providerId: string,
): Promise<Provider | undefined> {
  const { rows } = await sql<Provider>`
    select * from accounts.find_sign_in_provider(${providerId})`.execute(platform.db);
  return rows[0];
}

/** Whatever goes wrong over there, here it is one answer. */
export function away(): Refusal {
  return refuse("provider-away");
}
