import type { SignDimension } from "@schakel/contract";
import type { CodeItem, CodeList } from "../regions/index.ts";
import { isPositive, missingSigns, type SignCounts, type SignWeight } from "./sign-dimensions.ts";

type Language = "nl" | "en";
type ListAttributes = {
  issuer: string;
  version: string;
  audience?: string;
  form?: string;
  dimensions: { id: string; label: { nl: string; en: string } }[];
  /** Only lists that weigh their signs have a rule. */
  positiveWhen?: unknown[];
};

/** What was ticked, in the order of the list, as evidence for a person who decides. */
export type SignEvidence = {
  readonly dimensions: SignDimension[];
  /** How to read it; null when nothing was ticked. */
  readonly note: string | null;
  /** Dimensions that still have too few signs, in words. */
  readonly missing: string[];
};

const notes = {
  weighed: {
    nl: "Dit ordent wat de melder zag. Het is geen oordeel: een collega met naam besluit, en mag anders beslissen.",
    en: "This puts in order what the reporter saw. It is no verdict: a colleague with a name decides, and may decide otherwise.",
  },
  unweighed: {
    nl: "Deze lijst weegt de signalen niet. Kijk naar de combinatie en naar wat veranderde.",
    en: "This list does not weigh its signs. Look at the combination and at what changed.",
  },
} as const;

/** The attributes that a sign list carries beside its items. */
export function signListAttributes(list: CodeList): ListAttributes {
  return list.attributes as ListAttributes;
}

/** The dimension and weight of one sign. */
export function signAttributes(item: CodeItem): { dimension: string; weight?: SignWeight } {
  return item.attributes as { dimension: string; weight?: SignWeight };
}

/** Groups ticked signs by the dimensions of their list; the ILO/EC rule tells which ones are shown. */
export function signEvidence(
  list: CodeList,
  tickedIds: readonly string[],
  language: Language,
): SignEvidence {
  const ticked = new Set(tickedIds);
  const { dimensions, positiveWhen } = signListAttributes(list);
  const weighed = positiveWhen !== undefined;
  const seen = dimensions.map(({ id, label }) => {
    const items = list.items.filter(
      (item) => ticked.has(item.code) && signAttributes(item).dimension === id,
    );
    const counts = countsOf(items);
    return {
      id,
      label: label[language],
      ...counts,
      shown: weighed && isPositive(counts),
      signs: items.map((item) => ({
        id: item.code,
        label: item.label[language],
        weight: signAttributes(item).weight ?? null,
      })),
    };
  });
  return {
    dimensions: seen.filter((each) => each.signs.length > 0),
    note: ticked.size === 0 ? null : notes[weighed ? "weighed" : "unweighed"][language],
    missing: weighed
      ? seen.filter((each) => missingSigns(each).length > 0).map((each) => each.label)
      : [],
  };
}

function countsOf(items: readonly CodeItem[]): SignCounts {
  const count = (weight: SignWeight): number =>
    items.filter((item) => signAttributes(item).weight === weight).length;
  return { strong: count("strong"), medium: count("medium"), weak: count("weak") };
}
