import type { SignDimension } from "../signal-api.ts";

/** The words that the evidence is told in. */
export type EvidenceWords = {
  readonly strong: (count: number) => string;
  readonly medium: (count: number) => string;
  readonly weak: (count: number) => string;
  readonly ticked: (count: number) => string;
};

/**
 * What was ticked in one dimension, in words: «2 sterke aanwijzingen, 1 zwakke aanwijzing». Signs of
 * a list without weights are only counted. Never a score.
 */
export function evidenceInWords(
  dimension: Pick<SignDimension, "strong" | "medium" | "weak" | "signs">,
  words: EvidenceWords,
): string {
  const { strong, medium, weak, signs } = dimension;
  const parts = [
    strong > 0 ? words.strong(strong) : "",
    medium > 0 ? words.medium(medium) : "",
    weak > 0 ? words.weak(weak) : "",
  ].filter(Boolean);
  return parts.length === 0 ? words.ticked(signs.length) : parts.join(", ");
}

type Counts = SignDimension["missing"][number];

/**
 * What would be enough, in words: «1 sterke aanwijzing, of 1 gemiddelde aanwijzing en 1 zwakke
 * aanwijzing». Each way is a thing to look for, not a thing to conclude.
 */
export function missingInWords(
  ways: readonly Counts[],
  words: EvidenceWords & { readonly and: string; readonly or: string },
): string {
  return ways
    .map(({ strong, medium, weak }) =>
      [
        strong > 0 ? words.strong(strong) : "",
        medium > 0 ? words.medium(medium) : "",
        weak > 0 ? words.weak(weak) : "",
      ]
        .filter(Boolean)
        .join(words.and),
    )
    .join(words.or);
}

/** Whether a list weighs its signs, so that the rule of ILO and European Commission says something. */
export function isWeighed(dimensions: readonly Pick<SignDimension, "signs">[]): boolean {
  return dimensions.some(({ signs }) => signs.some((sign) => sign.weight !== null));
}
