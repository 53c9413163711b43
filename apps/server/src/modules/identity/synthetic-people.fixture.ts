import { day, type Day } from "@schakel/kernel";
import type { Traits } from "./person.ts";
import { groups, type Random } from "./synthetic-names.fixture.ts";

export { randomFrom } from "./synthetic-names.fixture.ts";

/**
 * People who do not exist, for tests of the matching: names are put together by a seeded generator
 * from common given names and parts of surnames of the groups that our partners meet most.
 */
export function makePerson(random: Random): Traits {
  const group = random.pick(groups);
  const gender = random.next() < 0.7 ? "woman" : "man";
  return {
    givenName: random.pick(gender === "woman" ? group.women : group.men),
    surname: group.surname(random),
    birthDay: anyBirthDay(random),
    gender,
    nationality: random.next() < 0.9 ? group.nationality : undefined,
    phone: random.next() < 0.5 ? `06${10_000_000 + random.below(80_000_000)}` : undefined,
  };
}

function anyBirthDay(random: Random): Day {
  const [month, date] = [1 + random.below(12), 1 + random.below(28)].map((part) =>
    String(part).padStart(2, "0"),
  );
  return day(`${1965 + random.below(46)}-${month}-${date}`);
}

type Damage = (person: Traits, random: Random) => Traits;

/** A letter lost, doubled, replaced, or swapped with its neighbour. */
export function typo(text: string, random: Random): string {
  const letters = Array.from(text);
  const at = random.below(letters.length);
  const letter = random.pick(Array.from("aeioubdfghklmnprstvwz"));
  switch (random.below(4)) {
    case 0:
      return letters.length > 1 ? letters.toSpliced(at, 1).join("") : text;
    case 1:
      return letters.toSpliced(at, 0, letter).join("");
    case 2:
      return letters.with(at, letter).join("");
    default:
      return letters.toSpliced(at, 2, ...letters.slice(at, at + 2).toReversed()).join("");
  }
}

/** Spellings that officials use for one sound; each is tried on the lower-case name. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/ou/g, "oe"],
  [/oe/g, "u"],
  [/ij/g, "y"],
  [/cz/g, "tsj"],
  [/sz/g, "sj"],
  [/ch/g, "sh"],
  [/kh/g, "ch"],
  [/w/g, "v"],
  [/ov\b/g, "off"],
  [/escu\b/g, "esku"],
  [/dj|j(?=a)/g, "dj"],
  [/ss/g, "s"],
  [/y/g, "j"],
];

function respell(text: string, random: Random): string {
  const lower = text.toLowerCase();
  const changed = respellings
    .map(([pattern, to]) => lower.replace(pattern, to))
    .filter((spelling) => spelling !== lower);
  return changed.length > 0 ? random.pick(changed) : lower;
}

function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("Ł", "L");
}

const damages: readonly Damage[] = [
  (person, random) => ({ ...person, surname: typo(person.surname ?? "", random) }),
  (person, random) => ({ ...person, givenName: typo(person.givenName ?? "", random) }),
  (person, random) => ({ ...person, surname: respell(person.surname ?? "", random) }),
  (person, random) => ({ ...person, givenName: respell(person.givenName ?? "", random) }),
  (person) => ({ ...person, givenName: person.surname, surname: person.givenName }),
  (person) => ({
    ...person,
    surname: withoutMarks(person.surname ?? ""),
    givenName: withoutMarks(person.givenName ?? ""),
  }),
  (person) => ({ ...person, surname: (person.surname ?? "").split(/[\s-]/).at(-1) }),
  ({ birthDay, ...person }) =>
    birthDay ? { ...person, birthYear: Number(birthDay.slice(0, 4)) } : person,
  ({ birthDay, ...person }, random) =>
    birthDay
      ? { ...person, birthDay: day(`${birthDay.slice(0, 8)}${10 + random.below(19)}`) }
      : person,
];

/**
 * How somebody else wrote the same person down: one to two kinds of damage, in one of seven no date
 * of birth at all, the phone known in half, the nationality unknown in a third.
 */
export function writeDownAgain(person: Traits, random: Random): Traits {
  let again = person;
  for (let times = 1 + random.below(2); times > 0; times -= 1) {
    again = random.pick(damages)(again, random);
  }
  if (random.next() < 0.15) again = { ...again, birthDay: undefined, birthYear: undefined };
  if (random.next() < 0.5) again = { ...again, phone: undefined };
  if (random.next() < 0.33) again = { ...again, nationality: undefined };
  return again;
}
