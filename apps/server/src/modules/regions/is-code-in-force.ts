import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";

/** Whether a code may be chosen today, nationally or in the region of the actor. */
export async function isCodeInForce(
  tx: Kysely<Database>,
  listId: string,
  code: string,
): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select regions.is_code(${listId}, ${code}, platform.today(), platform.actor_region_id()) as held
  `.execute(tx);
  return rows[0]?.held === true;
}
