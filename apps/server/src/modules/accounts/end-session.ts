import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";

/** Ends the session behind this request; a token stays, because it is revoked and not signed out. */
export async function endSession(tx: Tx, actor: Actor): Promise<void> {
  await sql`
    update accounts.sessions set ended_at = now()
     where id = ${actor.sessionId} and ended_at is null`.execute(tx);
  tx.audit({
    event: "session.end",
    action: "E",
    objectKind: "session",
    objectId: actor.sessionId,
  });
}
