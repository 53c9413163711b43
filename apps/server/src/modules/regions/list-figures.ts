import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Bilingual, Confidence } from "./pack-schema/fields.ts";

/** A published number with everything one must know before using it. */
export type Figure = {
  readonly id: string;
  readonly regionId: string | null;
  readonly quantity: string;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  /** Of a share: what was divided by what. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The year or years that it is about, as the source states it. */
  readonly about: string;
  readonly method: Bilingual | null;
  readonly source: string;
  readonly sourceTitle: string;
  readonly issuer: string;
  readonly published: string | null;
  readonly confidence: Confidence;
};

/**
 * All published numbers for a quantity, national and of a region, side by side: sources differ, so
 * none is chosen here. Without a quantity: all of them.
 */
export async function listFigures(
  tx: Kysely<Database>,
  quantity?: string,
  regionId?: string,
): Promise<Figure[]> {
  const { rows } = await sql<Figure>`
    select f.id, f.region_id as "regionId", f.quantity, jsonb_build_object('nl', f.label_nl, 'en', f.label_en) as label,
           case when f.explanation_nl is not null
                then jsonb_build_object('nl', f.explanation_nl, 'en', f.explanation_en) end as explanation,
           f.value::float8 as value, f.low::float8 as low, f.high::float8 as high, f.unit,
           f.numerator::float8 as numerator, f.denominator::float8 as denominator, f.about,
           case when f.method_nl is not null then jsonb_build_object('nl', f.method_nl, 'en', f.method_en) end as method,
           f.source_id as source, s.title as "sourceTitle", s.issuer, s.published, f.confidence
      from regions.figures f join regions.sources s on s.id = f.source_id
     where f.ended_on is null
       and (${quantity ?? null}::text is null or f.quantity = ${quantity ?? null})
       and (f.region_id is null or f.region_id = ${regionId ?? null})
     order by f.quantity, f.region_id nulls first, f.id
  `.execute(tx);
  return rows;
}
