import type { Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor, Entry } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { enter } from "../../platform/database/enter.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { refuseWithoutSession } from "./require-session.ts";

/**
 * Moves the session to another of the actor's own memberships and gives the actor that they become.
 * Refuses with `session-needed`; throws `Denied` when there is no such membership of theirs, and
 * when the log-in service that vouched for them is of another organisation.
 */
export async function chooseMembership(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  entry: Entry,
  membershipId: string,
): Promise<Actor | Refusal> {
  const refused = refuseWithoutSession(actor);
  if (refused) return refused;
  const { rows } = await sql<{ is_moved: boolean }>`
    select accounts.switch_membership(
      ${actor.sessionId}, ${membershipId}, ${platform.clock.today()}) as is_moved`.execute(tx);
  if (!rows[0]?.is_moved) throw notFound("session.switch", "membership", membershipId);
  tx.audit({
    event: "session.switch",
    action: "U",
    objectKind: "membership",
    objectId: membershipId,
  });
  const moved = await enter(tx, entry, platform.clock);
  if (!moved) throw new Error("a session that moved has no actor");
  return moved;
}
