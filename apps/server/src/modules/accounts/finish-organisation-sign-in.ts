import { isId, isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import * as oidc from "openid-client";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { secretHash } from "../../platform/http/credential.ts";
import type { Platform } from "../../platform/platform.ts";
import { acceptLine, useInvitation } from "./accept-invitation.ts";
import { takeChallenge } from "./challenge-store.ts";
import { readOpenInvitation } from "./find-invitation.ts";
import { denySignIn, openSession, type OpenedSession, type Visit } from "./open-session.ts";
import { callbackUrl, reachProvider, type Provider } from "./provider-client.ts";
import { away, findProvider, type OrganisationVisit } from "./sign-in-with-organisation.ts";

type Identity = { readonly issuer: string; readonly subject: string };

/**
 * Ends signing in at a log-in service: the browser comes back with a code. Refuses with
 * `challenge-expired` (unknown, used, too old, or another browser), `provider-refused` (state,
 * nonce, PKCE, signature or issuer do not match, or the visitor said no), `provider-away`, and
 * `identity-unknown` when the service knows the person and this product does not. Success and refusal
 * both carry the page that was asked for, as far as the visit is known.
 */
export async function finishOrganisationSignIn(
  platform: Platform,
  visit: Visit,
  given: { search: string; browserSecret: string | undefined },
): Promise<(OpenedSession & { readonly returnTo: string | undefined }) | Refusal> {
  const asked = await takeVisit(platform, given);
  if (!asked) return refuse("challenge-expired");
  const { returnTo } = asked;
  const opened = await comeIn(platform, visit, asked, given.search);
  if (!isRefusal(opened)) return { ...opened, returnTo };
  return returnTo === undefined ? opened : refuse(opened.code, { ...opened.detail, returnTo });
}

async function comeIn(
  platform: Platform,
  visit: Visit,
  asked: OrganisationVisit,
  search: string,
): Promise<OpenedSession | Refusal> {
  const provider = await findProvider(platform, asked.providerId);
  if (!provider) return refuse("provider-unknown");
  const identity = await askIdentity(platform, provider, asked, search);
  if (isRefusal(identity)) {
    await denySignIn(platform, visit, "organisation", identity.code);
    return identity;
  }
  return asked.invited
    ? comeInInvited(platform, visit, provider, identity, asked.invited)
    : comeInKnown(platform, visit, provider, identity);
}

async function takeVisit(
  platform: Platform,
  given: { search: string; browserSecret: string | undefined },
): Promise<OrganisationVisit | undefined> {
  const [challengeId = ""] = (new URLSearchParams(given.search).get("state") ?? "").split(".");
  if (!isId(challengeId) || given.browserSecret === undefined) return undefined;
  const taken = await takeChallenge<OrganisationVisit>(platform, "organisation", challengeId);
  const isSameBrowser = taken?.browserHash?.equals(secretHash(given.browserSecret)) === true;
  return isSameBrowser ? taken?.content : undefined;
}

async function askIdentity(
  platform: Platform,
  provider: Provider,
  asked: OrganisationVisit,
  search: string,
): Promise<Identity | Refusal> {
  const client = await reachProvider(platform, provider).catch(away);
  if (isRefusal(client)) return client;
  try {
    const tokens = await oidc.authorizationCodeGrant(
      client,
      new URL(search, callbackUrl(platform)),
      {
        expectedState: asked.state,
        expectedNonce: asked.nonce,
        pkceCodeVerifier: asked.verifier,
        idTokenExpected: true,
      },
    );
    const claims = tokens.claims();
    if (!claims) return refuse("provider-refused");
    return { issuer: claims.iss, subject: claims.sub };
  } catch (error) {
    // The library's errors may quote what the service sent: only their kind may be known.
    platform.log.warn({ type: (error as Error).name, providerId: provider.id }, "log-in refused");
    return refuse("provider-refused");
  }
}

async function comeInKnown(
  platform: Platform,
  visit: Visit,
  provider: Provider,
  identity: Identity,
): Promise<OpenedSession | Refusal> {
  return openSession(platform, visit, {
    strength: "organisation",
    prove: async (tx) => {
      const { rows } = await sql<{ account_id: string | null }>`
        select accounts.find_external_account(${identity.issuer}, ${identity.subject})
          as account_id`.execute(tx);
      const accountId = rows[0]?.account_id;
      return accountId ? { accountId, providerId: provider.id } : refuse("identity-unknown");
    },
  });
}

async function comeInInvited(
  platform: Platform,
  visit: Visit,
  provider: Provider,
  identity: Identity,
  invited: { token: string; displayName: string },
): Promise<OpenedSession | Refusal> {
  const invitation = await readOpenInvitation(platform, invited.token);
  if (isRefusal(invitation)) return invitation;
  return openSession(platform, visit, {
    strength: "organisation",
    prove: async (tx) => {
      const proven = await useInvitation(platform, tx, invited, newId());
      return isRefusal(proven) ? proven : { ...proven, providerId: provider.id };
    },
    after: async (tx, actor) => {
      const refused = await linkIdentity(tx, actor, identity);
      if (!refused) tx.audit(acceptLine(invitation));
      return refused;
    },
  });
}

async function linkIdentity(
  tx: Tx,
  actor: Actor,
  identity: Identity,
): Promise<Refusal | undefined> {
  const { numAffectedRows } = await sql`
    insert into accounts.external_identities (issuer, subject, account_id)
    values (${identity.issuer}, ${identity.subject}, ${actor.accountId})
    on conflict (issuer, subject) do nothing`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("identity-linked");
  tx.audit({
    event: "identity.link",
    action: "C",
    objectKind: "account",
    objectId: actor.accountId,
  });
  return undefined;
}
