import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Bilingual } from "../regions/index.ts";

/** Kinds of partners that belong together, each with a role of its own. */
export type PartnerSet = {
  readonly id: string;
  readonly targetGroup: string | null;
  readonly label: Bilingual;
  readonly source: string;
  readonly members: readonly { readonly type: string; readonly role: Bilingual }[];
};

/** Partner sets, national and of a region; of one target group when asked. */
export async function listPartnerSets(
  tx: Kysely<Database>,
  targetGroup?: string,
  regionId?: string,
): Promise<PartnerSet[]> {
  const { rows } = await sql<PartnerSet>`
    select s.id, s.target_group as "targetGroup", jsonb_build_object('nl', s.label_nl, 'en', s.label_en) as label,
           s.source_id as source,
           (select jsonb_agg(jsonb_build_object('type', m.organisation_type, 'role',
                     jsonb_build_object('nl', m.role_nl, 'en', m.role_en)) order by m.position)
              from partners.partner_set_members m where m.partner_set_id = s.id) as members
      from partners.partner_sets s
     where s.ended_on is null and (${targetGroup ?? null}::text is null or s.target_group = ${targetGroup ?? null})
       and (s.region_id is null or s.region_id = ${regionId ?? null})
     order by s.target_group, s.id
  `.execute(tx);
  return rows;
}
