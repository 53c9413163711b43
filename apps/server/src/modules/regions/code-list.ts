import type { Day } from "@schakel/kernel";
import type { Bilingual, Confidence } from "./pack-schema/fields.ts";

/** An item of a code list as it holds on a day. */
export type CodeItem = {
  readonly code: string;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  readonly parent: string | null;
  /** Set when the item is a region's own, in place of or beside the national ones. */
  readonly regionId: string | null;
  /** What its kind adds; the schema of the pack has checked the shape. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Title of the source, for readers; `sourceId` is its name in the packs. */
  readonly source: string;
  readonly sourceId: string;
  readonly sourcePart: string | null;
  readonly checkedOn: Day;
  readonly confidence: Confidence;
  /** First and last day on which it holds; null when not known or without an end. */
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
};

/** A code list with the items that hold on a day, in the order of the pack. */
export type CodeList = {
  readonly id: string;
  readonly kind: string;
  readonly label: Bilingual;
  readonly explanation: Bilingual | null;
  /** What a reader must know before drawing conclusions. */
  readonly caveat: Bilingual | null;
  /** Where it may be used: signal, case, figure, training, navigation and so on. */
  readonly usableOn: readonly string[];
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Title of the source, for readers; `sourceId` is its name in the packs. */
  readonly source: string;
  readonly sourceId: string;
  readonly sourcePart: string | null;
  readonly checkedOn: Day;
  readonly confidence: Confidence;
  readonly items: readonly CodeItem[];
};

/** The codes that an item links to in another list; empty when it links to none. */
export function linksOf(item: CodeItem, listId: string): readonly string[] {
  const links = item.attributes["links"] as Readonly<Record<string, string[]>> | undefined;
  return links?.[listId] ?? [];
}
