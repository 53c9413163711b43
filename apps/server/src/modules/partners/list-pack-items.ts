import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { pageOf, readKey, type Page } from "../../platform/database/keyset.ts";
import type { Bilingual, Confidence } from "../regions/index.ts";

/** An item of a pack with its source, for the people who keep the content right. */
export type PackItem = {
  readonly pack: string;
  /** The code list, or what else it is: body, goal, figure, holiday, municipality, organisation, channel. */
  readonly list: string;
  readonly code: string;
  /** Tells rows of one code apart: its first day, or `always`. */
  readonly since: string;
  readonly parent: string | null;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly checkedOn: Day;
  readonly confidence: Confidence;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
};

/**
 * Items of the packs in force today, of all modules that packs fill: of one pack, and only those
 * that still need a check, when asked. `after` is the key of the page before.
 */
export async function listPackItems(
  tx: Kysely<Database>,
  wanted: {
    readonly pack?: string | undefined;
    readonly confidence?: Confidence | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<Page<PackItem>> {
  const [pack = "", list = "", code = "", since = ""] = readKey(wanted.after, 4);
  const { rows } = await sql<PackItem>`
    select i.pack_id as pack, i.list_id as list, i.code, i.since, i.parent_code as parent,
           jsonb_build_object('nl', i.label_nl, 'en', i.label_en) as label,
           case when i.explanation_nl is not null
                then jsonb_build_object('nl', i.explanation_nl, 'en', i.explanation_en) end as explanation,
           i.attributes, s.title as source, i.checked_on::text as "checkedOn", i.confidence,
           i.valid_from::text as "validFrom", i.valid_to::text as "validTo"
      from (select * from regions.published_pack_items
            union all
            select * from partners.published_pack_items) i
      join regions.published_sources s on s.id = i.source_id
     where (i.pack_id, i.list_id, i.code, i.since) > (${pack}, ${list}, ${code}, ${since})
       and (${wanted.pack ?? null}::text is null or i.pack_id = ${wanted.pack ?? null})
       and (${wanted.confidence ?? null}::text is null or i.confidence = ${wanted.confidence ?? null})
     order by i.pack_id, i.list_id, i.code, i.since limit ${wanted.limit + 1}
  `.execute(tx);
  const keyOf = (row: PackItem) => [row.pack, row.list, row.code, row.since];
  return pageOf(rows, wanted.limit, keyOf, (row) => row);
}
