import { day } from "@schakel/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surnameForms } from "./fold-name.ts";
import { isOneTypo, jaroWinkler } from "./jaro-winkler.ts";
import {
  matchTokens,
  searchTokens,
  spellingVariants,
  tokenKinds,
  type MatchToken,
} from "./match-tokens.ts";
import type { Traits } from "./person.ts";
import { scoreMatch } from "./score-match.ts";
import { randomFrom, typo } from "./synthetic-people.fixture.ts";

/** Kinds of the tokens under which a stored person is found by a question. */
function shared(stored: Traits, asked: Traits): string[] {
  const known = new Set(matchTokens(stored).map(keyOf));
  const met = searchTokens(asked).filter((token) => known.has(keyOf(token)));
  return [...new Set(met.map(({ kind }) => kind))];
}

function keyOf({ kind, value }: MatchToken): string {
  return `${kind} ${value}`;
}

function meets(one: string, other: string): boolean {
  const variants = spellingVariants(other);
  return spellingVariants(one).some((variant) => variants.includes(variant));
}

describe("two people meet", () => {
  const maria: Traits = {
    givenName: "Maria",
    surname: "van der Berg",
    birthDay: day("1990-05-17"),
    phone: "06-12345678",
    alias: "Mimi",
  };

  test.each<[string, Traits, string[]]>([
    ["by sound of both names", { givenName: "Marya", surname: "Bergh" }, ["name-pair"]],
    ["by surname and year", { surname: "Berg", birthYear: 1990 }, ["surname-year"]],
    ["with names swapped", { givenName: "van der Berg", surname: "Maria" }, ["name-pair"]],
    [
      "by birth day after marriage",
      { givenName: "Maria", surname: "de Wit", birthDay: day("1990-05-17") },
      ["given-birth"],
    ],
    ["by phone in another form", { phone: "+31 6 12 34 56 78" }, ["phone"]],
    ["by alias", { alias: "Mimmie" }, ["alias"]],
  ])("%s", (_title, asked, kinds) => {
    expect(shared(maria, asked)).toEqual(expect.arrayContaining(kinds));
  });

  test.each<[string, Traits]>([
    ["a given name alone", { givenName: "Maria" }],
    ["a birth day alone", { birthDay: day("1990-05-17") }],
    ["another person", { givenName: "Sanne", surname: "Jansen", birthYear: 1990 }],
  ])("but not by %s", (_title, asked) => {
    expect(shared(maria, asked)).toEqual([]);
  });

  test.each<[keyof Traits, string, string]>([
    ["bsn", "123456782", "1234 56 782"],
    ["vNumber", "280.123.4567", "V-nummer 2801234567"],
    ["documentNumber", "NX 12O34-I5", "nx12034i5"],
    ["email", "Maria@Example.org", "maria@example.org "],
  ])("by %s in another form", (field, one, other) => {
    expect(shared({ [field]: one }, { [field]: other })).toHaveLength(1);
  });
});

test("a person of whom nothing is known has no token", () => {
  expect(matchTokens({})).toEqual([]);
  expect(matchTokens({ gender: "woman", nationality: "PL", bsn: "123", phone: "?" })).toEqual([]);
});

test.each(["a", "a ", "van ", "sch", "abd", "ij!", "ü", "م", "👩‍👧", "' "])(
  "a name of %j a hundred thousand times takes no time worth speaking of",
  (part) => {
    const name = part.repeat(100_000);
    const start = performance.now();
    const tokens = matchTokens({ givenName: name, surname: name, alias: name, phone: name });
    scoreMatch({ givenName: name, surname: name }, { givenName: `${name}x`, surname: `y${name}` });
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(tokens.length).toBeLessThan(50);
  },
);

test("no two kinds share a number, and numbers fit the column", () => {
  const numbers = Object.values(tokenKinds);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.every((number) => number >= 1 && number <= 99)).toBe(true);
});

describe("any single typo in a surname still meets", () => {
  test("for every letter lost, added, replaced or swapped in a name", () => {
    const names = fc.string({
      unit: fc.constantFrom(...Array.from("abcdeilmnorstuvz")),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(names, fc.integer(), (name, seed) => {
        expect(meets(name, typo(name, randomFrom(seed)))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test("for a name of one letter too", () => {
    expect(meets("a", "b")).toBe(true);
    expect(meets("a", "ab")).toBe(true);
  });

  test("through the forms of a real name with particles", () => {
    const [core = ""] = surnameForms("van der Berg");
    expect(meets(core, surnameForms("van der Brg")[0] ?? "")).toBe(true);
  });
});

describe("likeness of texts", () => {
  // Known values of Winkler's paper and of the reference programs that followed it.
  test.each([
    ["martha", "marhta", 0.9611],
    ["dixon", "dicksonx", 0.8133],
    ["dwayne", "duane", 0.84],
    ["jones", "johnson", 0.8323],
    ["abc", "xyz", 0],
    ["", "", 1],
    ["", "a", 0],
  ])("%j and %j: %d", (one, other, expected) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(expected, 3);
    expect(jaroWinkler(other, one)).toBeCloseTo(expected, 3);
  });

  test("is 1 for equal texts only, and the same in both directions within 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
        const likeness = jaroWinkler(one, other);
        expect(likeness >= 0 && likeness <= 1).toBe(true);
        expect(likeness === 1).toBe(one === other);
        expect(likeness).toBeCloseTo(jaroWinkler(other, one), 10);
      }),
    );
  });

  test.each([
    ["bakker", "baker", true],
    ["bakker", "bakkker", true],
    ["bakker", "bakler", true],
    ["bakker", "bakekr", true],
    ["bakker", "bakker", false],
    ["bakker", "bekkar", false],
    ["bakker", "bakkerij", false],
    ["a", "b", true],
    ["a", "", true],
    ["ab", "ba", true],
  ])("%s and %s are one typo apart: %s", (one, other, expected) => {
    expect(isOneTypo(one, other)).toBe(expected);
    expect(isOneTypo(other, one)).toBe(expected);
  });
});
