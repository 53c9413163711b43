import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";

/** The region that a municipality belongs to on a day; undefined when none works with the product. */
export async function findRegionOfMunicipality(
  tx: Kysely<Database>,
  municipalityCode: string,
  on: Day,
): Promise<string | undefined> {
  const { rows } = await sql<{ region: string | null }>`
    select regions.region_of_municipality(${municipalityCode}, ${on}::date) as region
  `.execute(tx);
  return rows[0]?.region ?? undefined;
}
