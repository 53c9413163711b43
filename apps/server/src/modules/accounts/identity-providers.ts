import type { accountRoutes, Answer, Parsed } from "@schakel/contract";
import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import { ForbiddenAddress } from "../../platform/auth/index.ts";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { permissions } from "./permissions.ts";
import { callbackUrl, newClientKey, reachProvider, type Provider } from "./provider-client.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";
import { providerPlace } from "./sealed-places.ts";

type AddRoute = (typeof accountRoutes)["addIdentityProvider"];
export type ProviderView = Answer<AddRoute>;

/** Log-in services of the own organisation; never their secrets. */
export async function listIdentityProviders(
  platform: Platform,
  tx: Tx,
  actor: Actor,
): Promise<{ items: ProviderView[] }> {
  requirePermission(actor, permissions.manage);
  const { rows } = await sql<Omit<ProviderView, "redirectUrl">>`
    select id, label, issuer, client_id as "clientId", client_proof as "clientProof",
      public_key as "publicKey", enabled, version
      from accounts.identity_providers
     where organisation_id = ${actor.organisationId} order by id`.execute(tx);
  return { items: rows.map((row) => Object.assign(row, { redirectUrl: callbackUrl(platform) })) };
}

/**
 * Connects a log-in service after reaching it once. With `private_key_jwt` the key is made here and
 * its public half is in the answer. Refuses with `provider-known`, `provider-away`,
 * `issuer-not-allowed` or `sign-in-again`.
 */
export async function addIdentityProvider(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  given: Parsed<AddRoute, "body">,
): Promise<ProviderView | Refusal> {
  requirePermission(actor, permissions.manage);
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const id = newId();
  const { secret, publicKey } =
    given.clientProof === "private_key_jwt"
      ? newClientKey(id)
      : { secret: given.clientSecret, publicKey: null };
  const provider: Provider = {
    id,
    organisation_id: actor.organisationId,
    issuer: given.issuer,
    client_id: given.clientId,
    client_proof: given.clientProof,
    sealed_secret: platform.keyring.sealServer(providerPlace(id), secret),
  };
  const reached = await reachProvider(platform, provider).catch(refusalOfReaching);
  if (isRefusal(reached)) return reached;
  const { numAffectedRows } = await sql`
    insert into accounts.identity_providers (
      id, organisation_id, label, issuer, client_id, client_proof, sealed_secret, public_key)
    values (${id}, ${actor.organisationId}, ${given.label}, ${given.issuer}, ${given.clientId},
      ${given.clientProof}, ${provider.sealed_secret}, ${publicKey && JSON.stringify(publicKey)}::jsonb)
    on conflict (organisation_id, issuer, client_id) do nothing`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("provider-known");
  tx.audit({ event: "provider.add", action: "C", objectKind: "provider", objectId: id });
  return getProvider(platform, tx, actor, id);
}

/** A log-in service of the own organisation; a not-found {@link Denied} otherwise. */
export async function getProvider(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<ProviderView> {
  const { items } = await listIdentityProviders(platform, tx, actor);
  const found = items.find((each) => each.id === id);
  if (!found) throw notFound("provider.read", "provider", id);
  return found;
}

/** Why a log-in service could not be reached: an address inside, or anything else. */
export function refusalOfReaching(error: unknown): Refusal {
  const forbidden = [error, (error as Error).cause].some(
    (each) => each instanceof ForbiddenAddress,
  );
  return refuse(forbidden ? "issuer-not-allowed" : "provider-away");
}
