import type { Day } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import { notFound } from "../../platform/database/require-permission.ts";

export type Bilingual = { readonly nl: string; readonly en: string };

/** An item of a list as it holds on a day, with its source and how sure it is. */
export type CodeItem = {
  readonly code: string;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly parent: string | null;
  /** What its kind adds (docs/packs.md); the pack's schema has checked the shape. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly checkedOn: Day;
  readonly confidence: "confirmed" | "check";
  readonly validFrom: Day | null;
  /** Last day on which it holds. */
  readonly validTo: Day | null;
};

/** A list with the items that hold on a day, a region's own items before the national ones. */
export type CodeList = {
  readonly id: string;
  readonly kind: string;
  readonly label: Bilingual;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly confidence: "confirmed" | "check";
  readonly items: readonly CodeItem[];
};

type Row = Omit<CodeList, "items"> & { readonly items: CodeItem[] | null };

/** Reference content is public, so any session may read it: with an actor or without. */
type Session = Kysely<Database>;

/** A list as it stands on a day in a region; undefined when there is no such list. */
export async function findCodeList(
  session: Session,
  listId: string,
  on: Day,
  regionId: string | null,
): Promise<CodeList | undefined> {
  const [list] = await selectLists(session, sql`l.id = ${listId}`, on, regionId);
  return list;
}

/** A list as it stands on a day in a region; throws not-found when there is no such list. */
export async function getCodeList(
  session: Session,
  listId: string,
  on: Day,
  regionId: string | null,
): Promise<CodeList> {
  const list = await findCodeList(session, listId, on, regionId);
  if (!list) throw notFound("code-list.read", "code-list", "00000000-0000-0000-0000-000000000000");
  return list;
}

/** All lists of a kind, such as every sign list, as they stand on a day in a region. */
export async function listCodeListsOfKind(
  session: Session,
  kind: string,
  on: Day,
  regionId: string | null,
): Promise<CodeList[]> {
  return selectLists(session, sql`l.kind = ${kind}`, on, regionId);
}

/** Whether a code of a list may be used today. */
export async function isCodeInForce(
  session: Session,
  listId: string,
  code: string,
): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`
    select exists (
      select from regions.code_items i
       where i.list_id = ${listId} and i.code = ${code} and i.valid @> platform.today()) as holds`.execute(
    session,
  );
  return rows[0]?.holds === true;
}

async function selectLists(
  session: Session,
  condition: ReturnType<typeof sql>,
  on: Day,
  regionId: string | null,
): Promise<CodeList[]> {
  const { rows } = await sql<Row>`
    select l.id, l.kind, json_build_object('nl', l.label_nl, 'en', l.label_en) as label, l.attributes,
           s.title as source, l.confidence, items.list as items
      from regions.code_lists l
      join regions.sources s on s.id = l.source_id
      left join lateral (
        select json_agg(x.item order by x.position) as list
          from (
            -- Of a national item and the region's own with the same code, the region's own counts.
            select distinct on (i.code) i.position, json_build_object(
                     'code', i.code, 'label', json_build_object('nl', i.label_nl, 'en', i.label_en),
                     'explanation', case when i.explanation_nl is null then null
                       else json_build_object('nl', i.explanation_nl, 'en', i.explanation_en) end,
                     'parent', i.parent_code, 'attributes', i.attributes, 'source', t.title,
                     'checkedOn', i.checked_on, 'confidence', i.confidence, 'validFrom', i.valid_from,
                     'validTo', upper(i.valid) - 1) as item
              from regions.code_items i join regions.sources t on t.id = i.source_id
             where i.list_id = l.id and i.valid @> ${on}::date and (i.region_id is null or i.region_id = ${regionId})
             order by i.code, i.region_id nulls last) x) items on true
     where ${condition} and l.ended_on is null
     order by l.id`.execute(session);
  return rows.map((row) => ({ ...row, items: row.items ?? [] }));
}
