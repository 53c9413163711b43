import { compareBirth } from "./birth.ts";
import {
  comparable,
  soundAlike,
  type Comparable,
  type NumberField,
  type Spoken,
  type SpokenNames,
} from "./comparable.ts";
import { isOneTypo, jaroWinkler } from "./jaro-winkler.ts";
import {
  birthChances,
  nameChances,
  plainChances,
  priorBits,
  swapBits,
  weightOf,
  type Chances,
} from "./match-weights.ts";
import type { Traits } from "./person.ts";

export type EvidenceField =
  | "surname"
  | "given-name"
  | "swapped-names"
  | "alias"
  | "birth"
  | "phone"
  | "email"
  | "bsn"
  | "v-number"
  | "document"
  | "gender"
  | "nationality";

/** One comparison: what was compared, how far it agrees, and what it weighs in bits. */
export type Evidence = {
  readonly field: EvidenceField;
  readonly level: string;
  /** Positive speaks for one person, negative against. */
  readonly bits: number;
};

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

function compareNames(one: Comparable, other: Comparable): readonly Evidence[] {
  const straight = compareInOrder(one.names, other.names);
  if (!straight.some(({ level }) => level.endsWith("differs"))) return straight;
  const oneTurned = one.turned();
  const otherTurned = other.turned();
  if (!oneTurned || !otherTurned) return straight;
  const swapped: Evidence = { field: "swapped-names", level: "swapped", bits: swapBits };
  // Either may be the one that was swapped. The weaker reading counts: the stronger one may rest
  // on a mere particle, such as «El», that turning brought to the front.
  const readings = [compareInOrder(one.names, otherTurned), compareInOrder(oneTurned, other.names)];
  const [weaker = []] = readings.sort((a, b) => sumOf(a) - sumOf(b));
  const crosswise = [...weaker, swapped];
  return sumOf(crosswise) > sumOf(straight) ? crosswise : straight;
}

function compareInOrder(one: SpokenNames, other: SpokenNames): readonly Evidence[] {
  return [...compareSurnames(one.surname, other.surname), ...compareGiven(one.given, other.given)];
}

function compareSurnames(one: readonly Spoken[], other: readonly Spoken[]): readonly Evidence[] {
  const [first] = one;
  const [second] = other;
  if (first === undefined || second === undefined) return [];
  const level = nameLevel(first, second);
  const isPlain = level === "exact" || level === "typo" || one.length + other.length === 2;
  const shown = isPlain ? level : (levelOfParts(one, other) ?? level);
  return [named("surname", shown, nameChances.surname[shown])];
}

/** What two surnames share beyond their first forms: a part of a double name, or its sound. */
function levelOfParts(
  one: readonly Spoken[],
  other: readonly Spoken[],
): "part" | "sound" | undefined {
  const meet = (test: (a: Spoken, b: Spoken) => boolean): boolean =>
    one.some((form) => other.some((part) => test(form, part)));
  if (meet((a, b) => a.letters === b.letters || isOneTypo(a.letters, b.letters))) return "part";
  return meet(isOneSound) ? "sound" : undefined;
}

function compareGiven(one: Spoken, other: Spoken): readonly Evidence[] {
  if (one.letters === "" || other.letters === "") return [];
  const [first] = one.letters;
  const [second] = other.letters;
  if (one.letters === first || other.letters === second) {
    const level = first === second ? "exact" : "differs";
    return [named("given-name", `initial-${level}`, nameChances.initial[level])];
  }
  const level = nameLevel(one, other);
  return [named("given-name", level, nameChances.givenName[level])];
}

type NameLevel = "exact" | "typo" | "sound" | "near" | "differs";

/** From this likeness (Jaro–Winkler) two names that sound otherwise may still be one. */
const nearFrom = 0.92;
/** Names that share a sound must share this much of their letters too: `Ali` and `Aloei` do not. */
const soundFrom = 0.6;

function nameLevel(one: Spoken, other: Spoken): NameLevel {
  if (one.letters === other.letters) return "exact";
  if (isOneTypo(one.letters, other.letters)) return "typo";
  if (isOneSound(one, other)) return "sound";
  return jaroWinkler(one.letters, other.letters) >= nearFrom ? "near" : "differs";
}

function isOneSound(one: Spoken, other: Spoken): boolean {
  return soundAlike(one, other) && jaroWinkler(one.letters, other.letters) >= soundFrom;
}

function compareAlias(one: Comparable, other: Comparable): readonly Evidence[] {
  const known = [one, other].filter(({ alias }) => alias.letters !== "");
  if (known.length === 0) return [];
  const meet = (test: (a: Spoken, b: Spoken) => boolean): boolean =>
    (one.alias.letters !== "" && namesOf(other).some((name) => test(one.alias, name))) ||
    (other.alias.letters !== "" && namesOf(one).some((name) => test(other.alias, name)));
  if (meet((a, b) => a.letters === b.letters))
    return [named("alias", "exact", nameChances.alias.exact)];
  if (meet(soundAlike)) return [named("alias", "sound", nameChances.alias.sound)];
  return known.length === 2 ? [named("alias", "differs", nameChances.alias.differs)] : [];
}

function namesOf({ alias, names }: Comparable): readonly Spoken[] {
  return [alias, names.given, ...names.surname.slice(0, 1)].filter(({ letters }) => letters !== "");
}

function compareBirths(one: Traits, other: Traits): readonly Evidence[] {
  const level = compareBirth(one, other);
  return level === undefined ? [] : [named("birth", level, birthChances[level])];
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
  return [named(field, level, chances[level])];
}

function genderOf({ traits }: Comparable): string | undefined {
  return traits.gender === "woman" || traits.gender === "man" ? traits.gender : undefined;
}

function named(field: EvidenceField, level: string, chances: Chances): Evidence {
  return { field, level, bits: weightOf(chances) };
}

function sumOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, each) => total + each.bits, 0);
}

function chanceOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
