import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { OrganisationSummary } from "./organisation.ts";
import { existsToday, summaryColumns } from "./organisation-store.ts";

/** What to list: a region sees its own partners and the national ones. */
export type OrganisationQuery = {
  readonly regionId: string | null;
  readonly type?: string | undefined;
  /** Organisations of the kinds that belong to this target group, or that name it themselves. */
  readonly targetGroup?: string | undefined;
};

/** Partners that exist today, those of the region first, then by name in Dutch order. */
export async function listOrganisations(
  tx: Kysely<Database>,
  query: OrganisationQuery,
): Promise<OrganisationSummary[]> {
  const type = query.type ?? null;
  const group = query.targetGroup ?? null;
  const { rows } = await sql<OrganisationSummary>`
    select ${summaryColumns}
      from partners.organisations o
     where ${existsToday} and (o.region_id is null or o.region_id = ${query.regionId})
       and (${type}::text is null or o.type = ${type})
       and (${group}::text is null or ${group} = any (o.target_groups) or o.type in (
         select m.organisation_type from partners.partner_set_members m
           join partners.partner_sets s on s.id = m.partner_set_id
          where s.target_group = ${group} and s.ended_on is null
            and (s.region_id is null or s.region_id = ${query.regionId})))
     order by o.region_id nulls last, o.name collate "nl-x-icu", o.id
  `.execute(tx);
  return rows;
}
