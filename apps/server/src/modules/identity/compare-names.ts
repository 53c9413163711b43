import { soundAlike, type Comparable, type Spoken, type SpokenNames } from "./comparable.ts";
import { sumOf, weighed, type Evidence } from "./evidence.ts";
import { isOneTypo, jaroWinkler } from "./jaro-winkler.ts";
import { nameChances, swapBits } from "./match-weights.ts";

/** Compares surname and given name, in order or swapped, whichever fits better. */
export function compareNames(one: Comparable, other: Comparable): readonly Evidence[] {
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
  return [weighed("surname", shown, nameChances.surname[shown])];
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
    return [weighed("given-name", `initial-${level}`, nameChances.initial[level])];
  }
  const level = nameLevel(one, other);
  return [weighed("given-name", level, nameChances.givenName[level])];
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

/** Compares the alias of either with the alias and the names of the other. */
export function compareAlias(one: Comparable, other: Comparable): readonly Evidence[] {
  const known = [one, other].filter(({ alias }) => alias.letters !== "");
  if (known.length === 0) return [];
  const meet = (test: (a: Spoken, b: Spoken) => boolean): boolean =>
    (one.alias.letters !== "" && namesOf(other).some((name) => test(one.alias, name))) ||
    (other.alias.letters !== "" && namesOf(one).some((name) => test(other.alias, name)));
  if (meet((a, b) => a.letters === b.letters))
    return [weighed("alias", "exact", nameChances.alias.exact)];
  if (meet(soundAlike)) return [weighed("alias", "sound", nameChances.alias.sound)];
  return known.length === 2 ? [weighed("alias", "differs", nameChances.alias.differs)] : [];
}

function namesOf({ alias, names }: Comparable): readonly Spoken[] {
  return [alias, names.given, ...names.surname.slice(0, 1)].filter(({ letters }) => letters !== "");
}
