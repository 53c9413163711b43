import { sql, type Kysely } from "kysely";
import type { Instant } from "@schakel/kernel";
import type { Database } from "../../platform/database/database.ts";
import type { Bilingual } from "./pack-schema/fields.ts";

/** A loaded pack in its newest version. */
export type LoadedPack = {
  readonly id: string;
  readonly label: Bilingual;
  readonly regionId: string | null;
  readonly version: number;
  readonly loadedAt: Instant;
  readonly itemCount: number;
  /** Items that still carry the mark «check». */
  readonly toCheck: number;
};

/** The packs in their newest versions, the national one first. */
export async function listPacks(tx: Kysely<Database>): Promise<LoadedPack[]> {
  const { rows } = await sql<LoadedPack>`
    select pack_id as id, jsonb_build_object('nl', label_nl, 'en', label_en) as label, region_id as "regionId",
           number as version, to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "loadedAt",
           item_count as "itemCount", check_count as "toCheck"
      from (select distinct on (pack_id) * from regions.pack_versions order by pack_id, number desc) newest
     order by region_id nulls first, pack_id
  `.execute(tx);
  return rows;
}
