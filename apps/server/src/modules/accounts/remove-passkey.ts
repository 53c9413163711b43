import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import { listCredentials } from "./list-credentials.ts";
import { refuseWithoutRecentSignIn } from "./require-session.ts";

/**
 * Removes a passkey of the own account. Refuses with `last-credential` when nothing else would be
 * left to sign in with, and with `sign-in-again`; throws `Denied` for a passkey of somebody else.
 */
export async function removePasskey(
  tx: Tx,
  actor: Actor,
  passkeyId: string,
): Promise<Refusal | undefined> {
  const refused = await refuseWithoutRecentSignIn(tx, actor);
  if (refused) return refused;
  const { passkeys, password, organisationLogins } = await listCredentials(tx, actor);
  if (!passkeys.some((passkey) => passkey.id === passkeyId)) {
    throw notFound("passkey.remove", "passkey", passkeyId);
  }
  if (passkeys.length === 1 && password === null && organisationLogins === 0) {
    return refuse("last-credential");
  }
  await sql`delete from accounts.passkeys where id = ${passkeyId}`.execute(tx);
  tx.audit({ event: "passkey.remove", action: "D", objectKind: "passkey", objectId: passkeyId });
  return undefined;
}
