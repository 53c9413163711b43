import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";

/** Refuses with `session-needed` unless a person sits behind the request rather than a token. */
export function refuseWithoutSession(actor: Actor): Refusal | undefined {
  return actor.sessionId === null || actor.strength === "token"
    ? refuse("session-needed")
    : undefined;
}

/**
 * Refuses with `sign-in-again` when the session began more than a quarter of an hour ago: a session
 * that somebody left open must not become new means of signing in. A demo needs no such care.
 */
export async function refuseWithoutRecentSignIn(
  tx: Tx,
  actor: Actor,
): Promise<Refusal | undefined> {
  const refused = refuseWithoutSession(actor);
  if (refused || actor.isDemo) return refused;
  const { rows } = await sql<{ is_recent: boolean }>`
    select created_at > clock_timestamp() - interval '15 minutes' as is_recent
      from accounts.sessions where id = ${actor.sessionId}`.execute(tx);
  return rows[0]?.is_recent ? undefined : refuse("sign-in-again");
}
