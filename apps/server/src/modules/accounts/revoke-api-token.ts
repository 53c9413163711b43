import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";

/**
 * Revokes a token at once: an own one, or as administrator one of the own organisation. Throws
 * `Denied` when there is none. The row policies decide whose tokens the actor may touch.
 */
export async function revokeApiToken(tx: Tx, tokenId: string): Promise<void> {
  const { numAffectedRows } = await sql`
    update accounts.api_tokens set revoked_at = now()
     where id = ${tokenId} and revoked_at is null`.execute(tx);
  if (numAffectedRows !== 1n) throw notFound("token.revoke", "token", tokenId);
  tx.audit({ event: "token.revoke", action: "D", objectKind: "token", objectId: tokenId });
}
