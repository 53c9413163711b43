import type { accountRoutes, Answer } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Language } from "../../platform/http/problems.ts";
import { deviceInWords, type Browser, type System } from "./device.ts";

type Sessions = Answer<(typeof accountRoutes)["listSessions"]>;
type Row = Omit<Sessions["items"][number], "device"> & {
  readonly browser: Browser | null;
  readonly system: System | null;
};

/**
 * Open sessions that the actor may see: the own ones, and for an administrator those in the own
 * organisation. Which those are is the row policies' word. Newest first, at most 500.
 */
export async function listSessions(tx: Tx, actor: Actor, language: Language): Promise<Sessions> {
  const { rows } = await sql<Row>`
    select s.id, s.browser, s.system, a.display_name as "displayName", r.${sql.ref(`label_${language}`)} as "roleLabel",
      s.strength, s.created_at as "createdAt", s.last_used_at as "lastUsedAt",
      s.account_id = ${actor.accountId} as "isOwn",
      s.id is not distinct from ${actor.sessionId} as "isCurrent"
      from accounts.sessions s
      join accounts.accounts a on a.id = s.account_id
      join accounts.memberships m on m.id = s.membership_id
      join accounts.roles r on r.id = m.role_id
     where s.ended_at is null and s.idle_expires_at > clock_timestamp()
     order by s.id desc limit 500`.execute(tx);
  tx.audit({ event: "session.list", action: "R", detail: { count: rows.length } });
  const items = rows.map(({ browser, system, ...row }) => ({
    ...row,
    device: deviceInWords({ browser, system }, language),
  }));
  return { items };
}
