import type { Day } from "@schakel/kernel";
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { CodeList } from "./code-list.ts";

/** Two columns of text in two languages as one value; null when there is none. */
function texts(alias: string, name: string): RawBuilder<unknown> {
  const nl = sql.ref(`${alias}.${name}_nl`);
  const en = sql.ref(`${alias}.${name}_en`);
  return sql`case when ${nl} is not null then jsonb_build_object('nl', ${nl}, 'en', ${en}) end`;
}

/**
 * Code lists with their items as they hold on a day, in one statement. A region's item takes the
 * place of the national one with the same code; a region's own items come last.
 */
export async function selectCodeLists(
  tx: Kysely<Database>,
  which: RawBuilder<unknown>,
  on: Day,
  regionId: string | null,
): Promise<CodeList[]> {
  const { rows } = await sql<CodeList>`
    select l.id, l.kind, ${texts("l", "label")} as label, ${texts("l", "explanation")} as explanation,
           ${texts("l", "caveat")} as caveat, l.usable_on as "usableOn", l.attributes, s.title as source, l.source_id as "sourceId",
           l.source_part as "sourcePart", l.checked_on::text as "checkedOn", l.confidence,
           coalesce(held.items, '[]') as items
      from regions.code_lists l
      join regions.sources s on s.id = l.source_id
      left join lateral (
        select jsonb_agg(jsonb_build_object(
                 'code', i.code, 'label', ${texts("i", "label")}, 'explanation', ${texts("i", "explanation")},
                 'parent', i.parent_code, 'regionId', i.region_id, 'attributes', i.attributes,
                 'source', i.title, 'sourceId', i.source_id, 'sourcePart', i.source_part, 'checkedOn', i.checked_on,
                 'confidence', i.confidence, 'validFrom', lower(i.valid), 'validTo', upper(i.valid) - 1)
                 order by i.place, i.code) as items
          from (
            select distinct on (i.code) i.*, t.title,
                   coalesce(min(i.position) filter (where i.region_id is null) over (partition by i.code),
                            100000 + i.position) as place
              from regions.code_items i join regions.sources t on t.id = i.source_id
             where i.list_id = l.id and i.valid @> ${on}::date
               and (i.region_id is null or i.region_id = ${regionId})
             order by i.code, i.region_id nulls last) i) held on true
     where ${which} and (l.ended_on is null or l.ended_on > ${on}::date)
     order by l.id
  `.execute(tx);
  return rows;
}
