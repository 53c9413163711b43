import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Bilingual } from "../regions/index.ts";

/** A seat at a table: an organisation, a kind of organisation or a function, never a named person. */
export type BodyMember = {
  readonly slug: string;
  readonly organisation: string | null;
  readonly organisationType: string | null;
  readonly function: string | null;
  readonly capacity: "chair" | "permanent-member" | "member" | "delegate" | "support";
  readonly role: Bilingual;
  readonly represents: Bilingual | null;
};

/** A table, platform, network or steering group with its members and minima. */
export type Body = {
  readonly id: string;
  readonly regionId: string | null;
  readonly label: Bilingual;
  readonly level: "national" | "regional" | "local";
  readonly tier: "administrative" | "strategic" | "tactical" | "operational" | "network";
  readonly chair: string | null;
  /** The body whose meeting it prepares. */
  readonly prepares: string | null;
  readonly source: string;
  readonly members: readonly BodyMember[];
  /** How often something must happen, from the list «minimum». */
  readonly minima: readonly {
    readonly code: string;
    readonly atLeast: number;
    readonly atMost: number | null;
    readonly per: "year" | "half-year" | "quarter";
  }[];
};

/** Bodies of the country and of a region. */
export async function listBodies(tx: Kysely<Database>, regionId?: string): Promise<Body[]> {
  const { rows } = await sql<Body>`
    select b.id, b.region_id as "regionId", jsonb_build_object('nl', b.label_nl, 'en', b.label_en) as label,
           b.level, b.tier, b.chair, b.prepares_body_id as prepares, b.source_id as source,
           coalesce((select jsonb_agg(jsonb_build_object(
                       'slug', m.slug, 'organisation', o.name, 'organisationType', m.organisation_type,
                       'function', m.function_code, 'capacity', m.capacity,
                       'role', jsonb_build_object('nl', m.role_nl, 'en', m.role_en),
                       'represents', case when m.represents_nl is not null
                         then jsonb_build_object('nl', m.represents_nl, 'en', m.represents_en) end)
                       order by m.position)
              from partners.body_members m left join partners.organisations o on o.id = m.organisation_id
             where m.body_id = b.id), '[]') as members,
           coalesce((select jsonb_agg(jsonb_build_object('code', i.code, 'atLeast', i.attributes -> 'atLeast',
                       'atMost', i.attributes -> 'atMost', 'per', i.attributes -> 'per') order by i.code)
              from regions.published_code_items i
             where i.list_id = 'minimum' and i.attributes ->> 'body' = b.id), '[]') as minima
      from regions.published_bodies b
     where (b.region_id is null or b.region_id = ${regionId ?? null})
     order by b.region_id nulls first, b.id
  `.execute(tx);
  return rows;
}
