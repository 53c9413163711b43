import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";

/** One run hands over at most this many cases. */
export const mostPerRun = 50;

type Caseload = {
  readonly membershipId: string;
  readonly name: string;
  readonly hasLeft: boolean;
  readonly caseCount: number;
};

/** Who of the own organisation coordinates open cases, those who left first. */
export async function listCaseloads(tx: Tx, actor: Actor): Promise<{ items: Caseload[] }> {
  requirePermission(actor, "case.coordinate");
  const { rows } = await sql<Caseload>`
    select m.id as "membershipId", a.display_name as name, not (m.valid @> platform.today()) as "hasLeft",
           count(*)::int as "caseCount"
      from cases.coordinators k
      join cases.cases c on c.id = k.case_id and c.status = 'open'
      join accounts.memberships m on m.id = k.membership_id
      join accounts.accounts a on a.id = m.account_id
     where k.organisation_key = ${actor.organisationKey} and upper_inf(k.period)
     group by m.id, a.display_name
     order by 3 desc, a.display_name, m.id limit 200`.execute(tx);
  tx.audit({ event: "caseload.list", action: "R", detail: { count: rows.length } });
  return { items: rows };
}

type Held = { readonly caseId: string; readonly caseNumber: string; readonly pseudonym: string };

/** The open cases of one coordinator, oldest first, as many as one run takes; and how many there are. */
export async function listCaseload(
  tx: Tx,
  actor: Actor,
  membershipId: string,
): Promise<{ items: Held[]; total: number }> {
  requirePermission(actor, "case.coordinate");
  const { rows } = await sql<Held & { total: number }>`
    select c.id as "caseId", c.number as "caseNumber", c.pseudonym, count(*) over ()::int as total
      from cases.coordinators k
      join cases.cases c on c.id = k.case_id and c.status = 'open'
     where k.membership_id = ${membershipId} and k.organisation_key = ${actor.organisationKey} and upper_inf(k.period)
     order by c.number limit ${mostPerRun}`.execute(tx);
  tx.audit({ event: "caseload.read", action: "R", detail: { count: rows.length } });
  const items = rows.map(({ caseId, caseNumber, pseudonym }) => ({
    caseId,
    caseNumber,
    pseudonym,
  }));
  return { items, total: rows[0]?.total ?? 0 };
}
