import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Bilingual } from "./pack-schema/fields.ts";

/** A mission, goal, pillar, assignment, action line or activity. */
export type Goal = {
  readonly id: string;
  readonly regionId: string | null;
  readonly parent: string | null;
  readonly kind: "mission" | "goal" | "pillar" | "assignment" | "action-line" | "activity";
  readonly label: Bilingual;
  readonly source: string;
};

/** National goals and those of a region, in the order of the packs. */
export async function listGoals(tx: Kysely<Database>, regionId?: string): Promise<Goal[]> {
  const { rows } = await sql<Goal>`
    select id, region_id as "regionId", parent_id as parent, kind,
           jsonb_build_object('nl', label_nl, 'en', label_en) as label, source_id as source
      from regions.goals
     where ended_on is null and (region_id is null or region_id = ${regionId ?? null})
     order by region_id nulls first, position
  `.execute(tx);
  return rows;
}
