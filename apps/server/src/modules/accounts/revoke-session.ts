import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";

/**
 * Ends a session: an own one, or as administrator one in the own organisation. Its next request is
 * refused. Throws `Denied` when there is no such session.
 */
export async function revokeSession(tx: Tx, sessionId: string): Promise<void> {
  const { numAffectedRows } = await sql`
    update accounts.sessions set ended_at = now()
     where id = ${sessionId} and ended_at is null`.execute(tx);
  if (numAffectedRows !== 1n) throw notFound("session.revoke", "session", sessionId);
  tx.audit({ event: "session.revoke", action: "D", objectKind: "session", objectId: sessionId });
}
