import type { Day } from "@schakel/kernel";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { Bilingual, Confidence } from "./pack-schema/fields.ts";
import { getCodeList } from "./get-code-list.ts";

const views = [
  ["vulnerable-group", "group"],
  ["risk-person-trait", "person-trait"],
  ["risk-sector-trait", "sector-trait"],
  ["sector", "sector"],
] as const;

/** A group, trait or sector at more risk, with its source. */
export type RiskGroup = {
  readonly kind: (typeof views)[number][1];
  readonly code: string;
  readonly label: Bilingual;
  readonly source: string;
  readonly confidence: Confidence;
};

/** Who is at more risk, as the sources say it, with what a reader must know about hidden sectors. */
export type RiskGroupView = {
  readonly groups: readonly RiskGroup[];
  readonly caveats: readonly Bilingual[];
};

/**
 * The risk group view: vulnerable groups, traits of people and of sectors (target group D), and the
 * sectors in which trafficking was seen. Never a statement about one person.
 */
export async function listRiskGroups(
  tx: Kysely<Database>,
  on: Day,
  regionId: string | null = null,
): Promise<RiskGroupView> {
  const lists = await Promise.all(
    views.map(async ([id, kind]) => ({ kind, list: await getCodeList(tx, id, on, regionId) })),
  );
  return {
    groups: lists.flatMap(({ kind, list }) =>
      list.items.map(({ code, label, sourceId, confidence }) => ({
        kind,
        code,
        label,
        source: sourceId,
        confidence,
      })),
    ),
    caveats: lists.flatMap(({ list }) => list.caveat ?? []),
  };
}
