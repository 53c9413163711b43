import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";

export type CaseCount = {
  readonly form: string;
  readonly municipalityCode: string | null;
  readonly year: number;
  readonly count: number;
};

/**
 * Cases of the actor's own organisation by form, municipality and year of opening. Small numbers
 * stay as they are: whoever asks can open each of these cases. Published figures are another thing.
 */
export async function countCases(tx: Tx, actor: Actor): Promise<{ items: CaseCount[] }> {
  requirePermission(actor, "case.read");
  const { rows } = await sql<CaseCount>`
    select f.form, f.municipality_code as "municipalityCode", date_part('year', f.opened_on)::int as year,
           count(*)::int as count
      from cases.feed f
     where f.organisation_key = ${actor.organisationKey}
     group by f.form, f.municipality_code, date_part('year', f.opened_on)
     order by year desc, f.form, f.municipality_code`.execute(tx);
  tx.audit({ event: "case.count", action: "R", detail: { count: rows.length } });
  return { items: rows };
}
