import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Bilingual } from "./pack-schema/fields.ts";

/** A region that runs its chain approach with this product. */
export type Region = {
  readonly id: string;
  readonly label: Bilingual;
  readonly safetyRegions: readonly string[];
  readonly policeUnit: string;
  readonly riec: string;
  readonly municipalityCount: number;
};

/** Regions that work with this product on a day. */
export async function listRegions(tx: Kysely<Database>, on: Day): Promise<Region[]> {
  const { rows } = await sql<Region>`
    select r.id, jsonb_build_object('nl', r.label_nl, 'en', r.label_en) as label,
           r.safety_regions as "safetyRegions", r.police_unit as "policeUnit", r.riec,
           (select count(*)::int from regions.region_municipalities m
             where m.region_id = r.id and m.valid @> ${on}::date) as "municipalityCount"
      from regions.regions r
     where r.ended_on is null or r.ended_on > ${on}::date
     order by r.id
  `.execute(tx);
  return rows;
}
