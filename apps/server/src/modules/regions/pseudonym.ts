import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";

/**
 * A code name such as «Zilveren Reiger» for the next case. Follows the number, so that neighbours
 * differ in both words; two cases far apart may share one, which is why the number stands beside it.
 */
export async function pseudonymFor(session: Kysely<Database>, sequence: number): Promise<string> {
  const { rows } = await sql<{ first: string; second: string }>`
    with words as (
      select list_id, label_nl, row_number() over (partition by list_id order by position) - 1 as place,
             count(*) over (partition by list_id) as total
        from regions.code_items
       where list_id in ('pseudonym-adjective', 'pseudonym-noun') and valid @> platform.today())
    select (select label_nl from words where list_id = 'pseudonym-adjective' and place = (${sequence}::bigint * 7) % total) as first,
           (select label_nl from words where list_id = 'pseudonym-noun' and place = (${sequence}::bigint * 11) % total) as second
  `.execute(session);
  const { first, second } = rows[0] ?? {};
  return first && second ? `${capital(first)} ${capital(second)}` : `Casus ${sequence}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
