import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { pseudonymOf } from "./pseudonym.ts";

/** The code name for the case with this sequence number, from the word lists of the packs. */
export async function pseudonymFor(tx: Kysely<Database>, sequence: number): Promise<string> {
  const { rows } = await sql<{ adjectives: string[]; nouns: string[] }>`
    select coalesce(array_agg(code order by position) filter (where list_id = 'pseudonym-adjective'), '{}') as adjectives,
           coalesce(array_agg(code order by position) filter (where list_id = 'pseudonym-noun'), '{}') as nouns
      from regions.published_code_items
     where list_id in ('pseudonym-adjective', 'pseudonym-noun')
  `.execute(tx);
  const { adjectives = [], nouns = [] } = rows[0] ?? {};
  return pseudonymOf(sequence, adjectives, nouns);
}
