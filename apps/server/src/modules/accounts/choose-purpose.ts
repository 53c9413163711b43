import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { isPurposeOfRole } from "./create-api-token.ts";
import { refuseWithoutSession } from "./require-session.ts";

/**
 * Lets the session go on for another purpose of the role; every later line of the log carries it.
 * Refuses with `purpose-not-of-role` or `session-needed`. Returns the actor as of now.
 */
export async function choosePurpose(
  tx: Tx,
  actor: Actor,
  purpose: string,
): Promise<Actor | Refusal> {
  const refused = refuseWithoutSession(actor);
  if (refused) return refused;
  if (!(await isPurposeOfRole(tx, actor, purpose))) return refuse("purpose-not-of-role");
  await sql`update accounts.sessions set purpose = ${purpose} where id = ${actor.sessionId}`.execute(
    tx,
  );
  tx.audit({
    event: "session.purpose",
    action: "U",
    objectKind: "session",
    objectId: actor.sessionId,
    detail: { purpose },
  });
  return { ...actor, purpose };
}
