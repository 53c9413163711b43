import { sql, type Kysely } from "kysely";
import type { Day } from "@schakel/kernel";
import type { Database } from "../../platform/database/database.ts";
import { pageOf, readKey, type Page } from "../../platform/database/keyset.ts";
import type { Bilingual, Confidence } from "./pack-schema/fields.ts";

/** An item of a pack with its source, for the people who keep the content right. */
export type PackItem = {
  readonly pack: string;
  readonly list: string;
  readonly code: string;
  readonly regionId: string | null;
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

type Row = PackItem & { readonly id: string };

/**
 * Code items in force on a day, oldest in the packs first: of one pack, and only those that still
 * need a check, when asked. `after` is the key of the page before.
 */
export async function listPackItems(
  tx: Kysely<Database>,
  on: Day,
  wanted: {
    readonly pack?: string | undefined;
    readonly confidence?: Confidence | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<Page<PackItem>> {
  const [after] = readKey(wanted.after, 1);
  const { rows } = await sql<Row>`
    select i.id::text as id, i.pack_id as pack, i.list_id as list, i.code, i.region_id as "regionId",
           i.parent_code as parent, jsonb_build_object('nl', i.label_nl, 'en', i.label_en) as label,
           case when i.explanation_nl is not null
                then jsonb_build_object('nl', i.explanation_nl, 'en', i.explanation_en) end as explanation,
           i.attributes, s.title as source, i.checked_on::text as "checkedOn", i.confidence,
           lower(i.valid)::text as "validFrom", (upper(i.valid) - 1)::text as "validTo"
      from regions.code_items i join regions.sources s on s.id = i.source_id
     where i.valid @> ${on}::date and i.id > ${after ?? "0"}::bigint
       and (${wanted.pack ?? null}::text is null or i.pack_id = ${wanted.pack ?? null})
       and (${wanted.confidence ?? null}::text is null or i.confidence = ${wanted.confidence ?? null})
     order by i.id limit ${wanted.limit + 1}
  `.execute(tx);
  return pageOf(
    rows,
    wanted.limit,
    (row) => [row.id],
    (row) => row,
  );
}
