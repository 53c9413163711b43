import { day, type Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";

/** The region to which a municipality belongs on a day; undefined when it belongs to none. */
export async function findRegionOfMunicipality(
  session: Kysely<Database>,
  municipalityCode: string,
  on: Day,
): Promise<string | undefined> {
  const { rows } = await sql<{ region_id: string }>`
    select region_id from regions.region_municipalities
     where municipality_code = ${municipalityCode} and valid @> ${on}::date`.execute(session);
  return rows[0]?.region_id;
}

/** Days that decrees equate with a holiday for the Algemene termijnenwet (article 3). */
export async function listDesignatedDays(session: Kysely<Database>): Promise<ReadonlySet<Day>> {
  const { rows } = await sql<{ day: string }>`
    select day from regions.holidays where ground = 'designated'`.execute(session);
  return new Set(rows.map((row) => day(row.day)));
}
