import type { accountRoutes, Parsed } from "@schakel/contract";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getProvider, refusalOfReaching, type ProviderView } from "./identity-providers.ts";
import { permissions } from "./permissions.ts";
import { newClientKey, reachProvider, type Provider } from "./provider-client.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";
import { providerPlace } from "./sealed-places.ts";

type Wanted = Parsed<(typeof accountRoutes)["changeIdentityProvider"], "body">;
type Proof = { readonly sealedSecret: Buffer; readonly publicKey: Record<string, unknown> | null };

/**
 * Changes the name, the client or the secret of a log-in service, after reaching it once. The issuer
 * stays: who it vouched for is known by it. Refuses with `secret-not-used` or `key-not-used` where
 * the service proves itself the other way, `provider-known`, `provider-away`, `issuer-not-allowed`,
 * `sign-in-again` or `stale-version`.
 */
export async function changeIdentityProvider(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  given: { providerId: string; version: number; wanted: Wanted },
): Promise<ProviderView | Refusal> {
  const { providerId: id, version, wanted } = given;
  requirePermission(actor, permissions.manage, { kind: "provider", id });
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const before = await getProvider(platform, tx, actor, id);
  const proof = newProof(platform, before, wanted);
  if (isRefusal(proof)) return proof;
  const reached = await reach(platform, actor, before, wanted, proof);
  if (isRefusal(reached)) return reached;
  if (await isTaken(tx, actor, before, wanted.clientId)) return refuse("provider-known");
  const { numAffectedRows } = await sql`
    update accounts.identity_providers
       set label = ${wanted.label}, client_id = ${wanted.clientId}, version = version + 1 ${keep(proof)}
     where id = ${id} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version", { current: before.version });
  tx.audit({
    event: "provider.change",
    action: "U",
    objectKind: "provider",
    objectId: id,
    detail: {
      secretRenewed: proof !== undefined,
      clientChanged: before.clientId !== wanted.clientId,
    },
  });
  return getProvider(platform, tx, actor, id);
}

/** The secret or key to keep from now on; undefined when the present one stays. */
function newProof(
  platform: Platform,
  before: ProviderView,
  wanted: Wanted,
): Proof | Refusal | undefined {
  const usesKey = before.clientProof === "private_key_jwt";
  if (usesKey && wanted.clientSecret !== undefined) return refuse("secret-not-used");
  if (!usesKey && wanted.renewKey) return refuse("key-not-used");
  const seal = (secret: string) => platform.keyring.sealServer(providerPlace(before.id), secret);
  if (wanted.renewKey) {
    const { secret, publicKey } = newClientKey(before.id);
    return { sealedSecret: seal(secret), publicKey };
  }
  return wanted.clientSecret === undefined
    ? undefined
    : { sealedSecret: seal(wanted.clientSecret), publicKey: null };
}

/** Writes the secret or key only when there is a new one: nobody may read the present one. */
function keep(proof: Proof | undefined): RawBuilder<unknown> {
  if (!proof) return sql``;
  const { sealedSecret, publicKey } = proof;
  const key = publicKey && JSON.stringify(publicKey);
  return sql`, sealed_secret = ${sealedSecret}, public_key = ${key}::jsonb`;
}

/** Asks the service whether it is there. Nothing of the present secret is needed or read for that. */
async function reach(
  platform: Platform,
  actor: Actor,
  before: ProviderView,
  wanted: Wanted,
  proof: Proof | undefined,
): Promise<unknown> {
  const stand = newClientKey(before.id).secret;
  const provider: Provider = {
    id: before.id,
    organisation_id: actor.organisationId,
    issuer: before.issuer,
    client_id: wanted.clientId,
    client_proof: before.clientProof,
    sealed_secret:
      proof?.sealedSecret ?? platform.keyring.sealServer(providerPlace(before.id), stand),
  };
  return reachProvider(platform, provider).catch(refusalOfReaching);
}

async function isTaken(
  tx: Tx,
  actor: Actor,
  before: ProviderView,
  clientId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from accounts.identity_providers
     where organisation_id = ${actor.organisationId} and issuer = ${before.issuer}
       and client_id = ${clientId} and id <> ${before.id}`.execute(tx);
  return rows.length > 0;
}

/** Switches a log-in service off or on. Refuses with `stale-version`. */
export async function switchIdentityProvider(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  given: { providerId: string; enabled: boolean; version: number },
): Promise<ProviderView | Refusal> {
  requirePermission(actor, permissions.manage, { kind: "provider", id: given.providerId });
  const before = await getProvider(platform, tx, actor, given.providerId);
  const { numAffectedRows } = await sql`
    update accounts.identity_providers set enabled = ${given.enabled}, version = version + 1
     where id = ${before.id} and version = ${given.version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version");
  tx.audit({
    event: given.enabled ? "provider.enable" : "provider.disable",
    action: "U",
    objectKind: "provider",
    objectId: before.id,
  });
  return { ...before, enabled: given.enabled, version: given.version + 1 };
}
