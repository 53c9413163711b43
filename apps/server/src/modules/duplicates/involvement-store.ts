import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";

export type Involvement = {
  organisationId: string;
  organisationName: string;
  phone: string | null;
  foundAt: Instant;
};

/** Other parties that are involved with the client of a case: whom to contact, nothing else. */
export async function selectInvolvements(tx: Tx, caseId: string): Promise<Involvement[]> {
  const { rows } = await sql<Involvement>`
    select o.id as "organisationId", o.name as "organisationName", p.phone, i.found_at as "foundAt"
      from duplicates.involvements i
      join partners.organisations o on o.id = i.other_organisation_id
      left join partners.published_phones p on p.organisation_key = o.key
     where i.case_id = ${caseId} order by i.found_at desc, o.name`.execute(tx);
  return rows;
}

/** How many look-ups the actor did today. */
export async function countLookups(tx: Tx, actor: Actor): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from duplicates.lookups
     where account_id = ${actor.accountId} and on_day = platform.today()`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Whether the actor's organisation coordinates a case. */
export async function coordinates(tx: Tx, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ coordinates: boolean }>`
    select cases.coordinates(${caseId}) and cases.exists_for_actor(${caseId}) as coordinates`.execute(
    tx,
  );
  return rows[0]?.coordinates === true;
}
