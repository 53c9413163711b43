import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { Denied } from "../../platform/database/as-actor.ts";
import type { Language } from "../../platform/http/problems.ts";
import { permissions } from "./permissions.ts";

/** Roles that somebody can be invited to, for who may invite. */
export async function listRoles(
  tx: Tx,
  actor: Actor,
  language: Language,
): Promise<{ items: { id: string; label: string }[] }> {
  const mayInvite = [permissions.manage, permissions.decideRegistration].some((each) =>
    actor.permissions.has(each),
  );
  if (!mayInvite) throw new Denied("no-permission", { event: "role.list", action: "R" });
  const label = sql.ref(`label_${language}`);
  const { rows } = await sql<{ id: string; label: string }>`
    select id, ${label} as label from accounts.roles order by ${label}`.execute(tx);
  return { items: rows };
}
