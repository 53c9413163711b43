import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Confidence } from "./pack-schema/fields.ts";

/** What holds for a municipality on a day. */
export type Municipality = {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly safetyRegion: string;
  readonly safetyRegionName: string;
  readonly policeUnit: string;
  readonly riec: string;
  /** Degrees; a point inside the municipality, for maps of a whole region only. */
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
  readonly populationYear: number;
  /** The region with this product that it belongs to, if any. */
  readonly regionId: string | null;
  readonly source: string;
  readonly confidence: Confidence;
};

/**
 * Municipalities as they are on a day, in the order of a Dutch telephone book; of one region or of
 * the whole country.
 */
export async function listMunicipalities(
  tx: Kysely<Database>,
  on: Day,
  regionId?: string,
): Promise<Municipality[]> {
  const { rows } = await sql<Municipality>`
    select v.code, v.name, v.province, v.safety_region as "safetyRegion",
           v.safety_region_name as "safetyRegionName", v.police_unit as "policeUnit", v.riec,
           v.latitude::float8 as latitude, v.longitude::float8 as longitude, v.population,
           v.population_year as "populationYear", r.region_id as "regionId", v.source_id as source, v.confidence
      from regions.municipality_versions v
      left join regions.region_municipalities r on r.municipality_code = v.code and r.valid @> ${on}::date
     where v.valid @> ${on}::date and (${regionId ?? null}::text is null or r.region_id = ${regionId ?? null})
     order by regexp_replace(v.name, '^''[a-z] ?-?', '') collate "nl-x-icu", v.code
  `.execute(tx);
  return rows;
}
