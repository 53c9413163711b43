import { compareBirth } from "./birth.ts";
import { comparable, type Comparable, type NumberField } from "./comparable.ts";
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
import { soundsAlike } from "./sound-key.ts";

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
  const straight = compareInOrder(one, other);
  if (!one.turned || !other.turned) return straight;
  const swapped: Evidence = { field: "swapped-names", level: "swapped", bits: swapBits };
  // Either may be the one that was swapped. The weaker reading counts: the stronger one may rest
  // on a mere particle, such as «El», that turning brought to the front.
  const readings = [compareInOrder(one, other.turned), compareInOrder(one.turned, other)];
  const [weaker = []] = readings.sort((a, b) => sumOf(a) - sumOf(b));
  const crosswise = [...weaker, swapped];
  return sumOf(crosswise) > sumOf(straight) ? crosswise : straight;
}

type Names = Pick<Comparable, "surname" | "given">;

function compareInOrder(one: Names, other: Names): readonly Evidence[] {
  return [...compareSurnames(one.surname, other.surname), ...compareGiven(one.given, other.given)];
}

function compareSurnames(one: readonly string[], other: readonly string[]): readonly Evidence[] {
  const [first] = one;
  const [second] = other;
  if (first === undefined || second === undefined) return [];
  const level = nameLevel(first, second);
  if (level === "exact" || level === "typo")
    return [named("surname", level, nameChances.surname[level])];
  const shown = levelOfParts(one, other) ?? level;
  return [named("surname", shown, nameChances.surname[shown])];
}

/** What two surnames share beyond their first forms: a part of a double name, or its sound. */
function levelOfParts(
  one: readonly string[],
  other: readonly string[],
): "part" | "sound" | undefined {
  const levels = one.flatMap((form) => other.map((part) => nameLevel(form, part)));
  if (levels.some((level) => level === "exact" || level === "typo")) return "part";
  return levels.includes("sound") ? "sound" : undefined;
}

function compareGiven(one: string, other: string): readonly Evidence[] {
  if (one === "" || other === "") return [];
  const [first] = one;
  const [second] = other;
  if (one === first || other === second) {
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

function nameLevel(one: string, other: string): NameLevel {
  if (one === other) return "exact";
  if (isOneTypo(one, other)) return "typo";
  const likeness = jaroWinkler(one, other);
  if (likeness >= soundFrom && soundsAlike(one, other)) return "sound";
  return likeness >= nearFrom ? "near" : "differs";
}

function compareAlias(one: Comparable, other: Comparable): readonly Evidence[] {
  if (one.alias === "" && other.alias === "") return [];
  const meet = (test: (a: string, b: string) => boolean): boolean =>
    (one.alias !== "" && namesOf(other).some((name) => test(one.alias, name))) ||
    (other.alias !== "" && namesOf(one).some((name) => test(other.alias, name)));
  if (meet((a, b) => a === b)) return [named("alias", "exact", nameChances.alias.exact)];
  if (meet(soundsAlike)) return [named("alias", "sound", nameChances.alias.sound)];
  const bothKnown = one.alias !== "" && other.alias !== "";
  return bothKnown ? [named("alias", "differs", nameChances.alias.differs)] : [];
}

function namesOf(person: Comparable): readonly string[] {
  return [person.alias, person.given, person.surname[0] ?? ""].filter((name) => name !== "");
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
