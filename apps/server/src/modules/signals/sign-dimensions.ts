/**
 * The dimensions in which the operational indicators of ILO and European Commission group signs
 * (Delphi survey, 2009, WCMS_105023), and when the signs of one dimension together carry weight.
 * The weights came to us second-hand: check them against the publication before relying on them.
 */
export const dimensions = [
  "deceptive-recruitment",
  "coercive-recruitment",
  "vulnerability-at-recruitment",
  "exploitation",
  "coercion-at-destination",
  "vulnerability-at-destination",
] as const;

export type Dimension = (typeof dimensions)[number];
export type SignWeight = "strong" | "medium" | "weak";

/** A sign that somebody ticked. Signs of lists without weights have none and count for nothing. */
export type ObservedSign = {
  readonly id: string;
  readonly dimension?: Dimension | undefined;
  readonly weight?: SignWeight | undefined;
};

/** How many signs of each weight were seen in one dimension. */
export type SignCounts = Readonly<Record<SignWeight, number>>;

/** Signs that would complete a dimension: a thing to look for, never a reason to conclude. */
export type MissingSigns = SignCounts;

/** What was seen in one dimension. It describes the signs, not the person. */
export type DimensionEvidence = {
  readonly dimension: Dimension;
  readonly counts: SignCounts;
  readonly signIds: readonly string[];
  /** The rule of the survey is met; the word «positive» is theirs. */
  readonly positive: boolean;
  /** The smallest additions that would meet the rule; empty when it is met. */
  readonly missing: readonly MissingSigns[];
};

/**
 * The four ways to meet the rule, from most to fewest strong signs: two strong; one strong and one
 * other; three medium; two medium and one weak.
 */
const ways: readonly SignCounts[] = [
  { strong: 2, medium: 0, weak: 0 },
  { strong: 1, medium: 1, weak: 0 },
  { strong: 1, medium: 0, weak: 1 },
  { strong: 0, medium: 3, weak: 0 },
  { strong: 0, medium: 2, weak: 1 },
];

/** Whether the signs of one dimension meet the rule of the survey. */
export function isPositive(counts: SignCounts): boolean {
  return ways.some((way) => sizeOf(shortfall(way, counts)) === 0);
}

/**
 * The smallest additions that would meet the rule, each as counts per weight; empty when it is met.
 * An addition that holds another one is left out.
 */
export function missingSigns(counts: SignCounts): readonly MissingSigns[] {
  const gaps = ways.map((way) => shortfall(way, counts));
  if (gaps.some((gap) => sizeOf(gap) === 0)) return [];
  return gaps.filter(
    (gap, at) =>
      !gaps.some(
        (other, place) => place !== at && holds(gap, other) && (!holds(other, gap) || place < at),
      ),
  );
}

/** Groups ticked signs by dimension: always all six, in the order of the survey. */
export function evidenceByDimension(signs: readonly ObservedSign[]): readonly DimensionEvidence[] {
  const distinct = [...new Map(signs.map((sign) => [sign.id, sign])).values()];
  return dimensions.map((dimension) => {
    const here = distinct.filter((sign) => sign.dimension === dimension && sign.weight);
    const counts = countByWeight(here);
    return {
      dimension,
      counts,
      signIds: here.map((sign) => sign.id),
      positive: isPositive(counts),
      missing: missingSigns(counts),
    };
  });
}

function countByWeight(signs: readonly ObservedSign[]): SignCounts {
  const count = (weight: SignWeight): number =>
    signs.filter((sign) => sign.weight === weight).length;
  return { strong: count("strong"), medium: count("medium"), weak: count("weak") };
}

function shortfall(wanted: SignCounts, seen: SignCounts): SignCounts {
  return {
    strong: Math.max(0, wanted.strong - seen.strong),
    medium: Math.max(0, wanted.medium - seen.medium),
    weak: Math.max(0, wanted.weak - seen.weak),
  };
}

function sizeOf(counts: SignCounts): number {
  return counts.strong + counts.medium + counts.weak;
}

function holds(larger: SignCounts, smaller: SignCounts): boolean {
  return (
    larger.strong >= smaller.strong &&
    larger.medium >= smaller.medium &&
    larger.weak >= smaller.weak
  );
}
