import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";

type Coordinator = { readonly membershipId: string; readonly name: string };

/** Colleagues of the own organisation who may coordinate a case today, by name. */
export async function listCoordinators(tx: Tx, actor: Actor): Promise<{ items: Coordinator[] }> {
  requirePermission(actor, "case.open");
  const { rows } = await sql<Coordinator>`
    select m.id as "membershipId", a.display_name as name
      from accounts.memberships m
      join accounts.accounts a on a.id = m.account_id
      join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'case.coordinate'
     where m.organisation_id = ${actor.organisationId} and m.valid @> platform.today()
     order by a.display_name, m.id limit 200`.execute(tx);
  tx.audit({ event: "coordinator.list", action: "R", detail: { count: rows.length } });
  return { items: rows };
}
