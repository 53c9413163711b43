import { compareBirth } from "./birth.ts";
import { compareAlias, compareNames } from "./compare-names.ts";
import { comparable, type Comparable, type NumberField } from "./comparable.ts";
import { sumOf, weighed, type Evidence, type EvidenceField } from "./evidence.ts";
import { birthChances, plainChances, priorBits, type Chances } from "./match-weights.ts";
import type { Traits } from "./person.ts";

/** How likely two records are one person, with the reasons, heaviest first. Never a decision. */
export type MatchScore = { readonly score: number; readonly evidence: readonly Evidence[] };

/** From here two records are very likely one person; a human still decides. */
export const likelyFrom = 0.9;

/**
 * Compares two records field by field (Fellegi–Sunter with levels of agreement by Jaro–Winkler and
 * by sound). What one side does not know counts neither for nor against. `score` runs from 0 to 1.
 */
export function scoreMatch(one: Traits, other: Traits): MatchScore {
  return scoreComparables(comparable(one), comparable(other));
}

/** The same for traits that were made ready before. */
export function scoreComparables(one: Comparable, other: Comparable): MatchScore {
  const evidence = [
    ...compareNames(one, other),
    ...compareAlias(one, other),
    ...compareBirths(one.traits, other.traits),
    ...compareNumbers(one, other),
    ...plain("gender", plainChances.gender, genderOf(one), genderOf(other)),
    ...plain(
      "nationality",
      plainChances.nationality,
      one.traits.nationality,
      other.traits.nationality,
    ),
  ].sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  return { score: chanceOf(priorBits + sumOf(evidence)), evidence };
}

function compareBirths(one: Traits, other: Traits): readonly Evidence[] {
  const level = compareBirth(one, other);
  return level === undefined ? [] : [weighed("birth", level, birthChances[level])];
}

const numberFields: readonly (readonly [NumberField, EvidenceField])[] = [
  ["phone", "phone"],
  ["email", "email"],
  ["bsn", "bsn"],
  ["vNumber", "v-number"],
  ["documentNumber", "document"],
];

function compareNumbers(one: Comparable, other: Comparable): readonly Evidence[] {
  return numberFields.flatMap(([field, shown]) =>
    plain(shown, plainChances[field], one.numbers[field], other.numbers[field]),
  );
}

function plain(
  field: EvidenceField,
  chances: { readonly agrees: Chances; readonly differs: Chances },
  one: string | undefined,
  other: string | undefined,
): readonly Evidence[] {
  if (one === undefined || other === undefined) return [];
  const level = one === other ? "agrees" : "differs";
  return [weighed(field, level, chances[level])];
}

function genderOf({ traits }: Comparable): string | undefined {
  return traits.gender === "woman" || traits.gender === "man" ? traits.gender : undefined;
}

function chanceOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
