import { day } from "@schakel/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareBirth, type BirthAgreement } from "./birth.ts";
import { readBsn, readDocumentNumber, readEmail, readPhone, readVNumber } from "./identifiers.ts";
import { birthChances, nameChances, plainChances } from "./match-weights.ts";
import type { Traits } from "./person.ts";
import { likelyFrom, scoreMatch } from "./score-match.ts";
import { makePerson, randomFrom } from "./synthetic-people.fixture.ts";

const anna: Traits = {
  givenName: "Anna",
  surname: "Kowalska",
  birthDay: day("1994-03-08"),
  gender: "woman",
  nationality: "PL",
};

describe("the score", () => {
  test.each<[string, Traits, boolean]>([
    ["the same facts", anna, true],
    ["a typo in the surname", { ...anna, surname: "Kowaslka" }, true],
    ["another spelling", { ...anna, surname: "Kovalska", givenName: "Ana" }, true],
    ["names swapped", { ...anna, surname: "Anna", givenName: "Kowalska" }, true],
    ["day and month swapped", { ...anna, birthDay: day("1994-08-03") }, true],
    ["only the year known", { ...anna, birthDay: undefined, birthYear: 1994 }, true],
    [
      "another given name and birth",
      { ...anna, givenName: "Ewa", birthDay: day("1981-12-01") },
      false,
    ],
    ["another surname and no birth", { ...anna, surname: "Nowak", birthDay: undefined }, false],
    ["the surname alone", { surname: "Kowalska" }, false],
    ["nothing", {}, false],
  ])("with %s is likely: %s", (_title, other, likely) => {
    expect(scoreMatch(anna, other).score >= likelyFrom).toBe(likely);
  });

  test("is carried by a number alone, also under another name", () => {
    const other = { givenName: "Lena", surname: "Nowak", bsn: "123456782" };
    expect(scoreMatch({ ...anna, bsn: "123456782" }, other).score).toBeGreaterThan(0.01);
    expect(scoreMatch({ bsn: "123456782" }, { bsn: "123456782" }).score).toBeGreaterThan(0.99);
  });

  test("is the same in both directions, between 0 and 1, and every reason has its weight", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (one, other) => {
        const [a, b] = [makePerson(randomFrom(one)), makePerson(randomFrom(other))];
        const { score, evidence } = scoreMatch(a, b);
        expect(score > 0 && score < 1).toBe(true);
        expect(scoreMatch(b, a).score).toBeCloseTo(score, 10);
        expect(evidence.every(({ bits }) => Number.isFinite(bits))).toBe(true);
      }),
    );
  });

  test("says nothing about what one side does not know", () => {
    expect(scoreMatch({ surname: "Bakker" }, { givenName: "Jan", phone: "0612345678" })).toEqual(
      scoreMatch({}, {}),
    );
  });

  test("explains itself, heaviest reason first", () => {
    const { evidence } = scoreMatch(anna, { ...anna, nationality: "RO", givenName: "A." });
    expect(evidence.map(({ field, level }) => `${field} ${level}`)).toEqual([
      "birth same-day",
      "surname exact",
      "given-name initial-exact",
      "nationality differs",
      "gender agrees",
    ]);
    expect(evidence.find(({ field }) => field === "nationality")?.bits).toBeLessThan(0);
  });
});

test("the chances of each comparison add up to one", () => {
  const { initial: _, alias: __, ...names } = nameChances;
  const tables = [...Object.values(names), birthChances, ...Object.values(plainChances)];
  // The three levels of a full birth day and the two of a bare year are two tables in one.
  const { "same-year-only": yearOnly, ...fullDays } = birthChances;
  for (const table of [...tables.filter((each) => each !== birthChances), fullDays]) {
    const sum = (side: "same" | "other"): number =>
      Object.values(table).reduce((total, chances) => total + chances[side], 0);
    expect(sum("same")).toBeCloseTo(1, 1);
    expect(sum("other")).toBeCloseTo(1, 1);
  }
  expect(yearOnly.same).toBeGreaterThan(yearOnly.other);
});

describe("dates of birth", () => {
  test.each<[Traits, Traits, BirthAgreement | undefined]>([
    [{ birthDay: day("1994-03-08") }, { birthDay: day("1994-03-08") }, "same-day"],
    [{ birthDay: day("1994-03-08") }, { birthDay: day("1994-08-03") }, "slip"],
    [{ birthDay: day("1994-03-08") }, { birthDay: day("1984-03-08") }, "slip"],
    [{ birthDay: day("1994-03-18") }, { birthDay: day("1994-03-29") }, "same-month"],
    [{ birthDay: day("1994-03-18") }, { birthDay: day("1994-11-29") }, "same-year"],
    [{ birthDay: day("1994-03-18") }, { birthDay: day("1995-11-29") }, "year-beside"],
    [{ birthDay: day("1994-03-18") }, { birthDay: day("1970-11-29") }, "other"],
    [{ birthDay: day("1994-03-18") }, { birthYear: 1994 }, "same-year-only"],
    [{ birthDay: day("1994-03-18") }, { birthDay: day("1994-01-01") }, "same-year-only"],
    [{ birthYear: 1994 }, { birthYear: 1993 }, "year-beside"],
    [{ birthYear: 1994 }, { birthYear: 1980 }, "other"],
    [{ birthYear: 1994 }, {}, undefined],
  ])("%j and %j: %s", (one, other, expected) => {
    expect(compareBirth(one, other)).toBe(expected);
    expect(compareBirth(other, one)).toBe(expected);
  });
});

describe("numbers", () => {
  test.each([
    ["06-12345678", "+31612345678"],
    ["0031 6 12345678", "+31612345678"],
    ["+48 512 345 678", "+48512345678"],
    ["010 - 236 52 56", "+31102365256"],
    ["12", undefined],
    ["bel me", undefined],
    ["", undefined],
  ])("the phone number %j is %s", (text, expected) => {
    expect(readPhone(text)).toBe(expected);
  });

  test.each([
    ["123456782", "123456782"],
    ["1234.56.782", "123456782"],
    ["111222333", "111222333"],
    ["12345678", undefined],
    ["123456789", undefined],
    ["000000000", undefined],
    ["1234567820", undefined],
    ["12345678a", undefined],
    ["", undefined],
  ])("the BSN %j is %s", (text, expected) => {
    expect(readBsn(text)).toBe(expected);
  });

  test("one wrong digit, or two neighbours swapped, never leaves a BSN right", () => {
    const right = "123456782";
    const wrong = Array.from(right).flatMap((_, at) =>
      Array.from("0123456789", (digit) => right.slice(0, at) + digit + right.slice(at + 1)),
    );
    expect(wrong.filter((bsn) => bsn !== right && readBsn(bsn) !== undefined)).toEqual([]);
    expect(readBsn("213456782")).toBeUndefined();
  });

  test.each([
    [readVNumber, "V-nummer: 280.123.4567", "2801234567"],
    [readVNumber, "2801234567", "2801234567"],
    [readVNumber, "280123456", undefined],
    [readDocumentNumber, "nx 12O34-I5", "NX12034I5".replace("I", "1")],
    [readDocumentNumber, "ab1", undefined],
    [readEmail, " Anna@Example.ORG ", "anna@example.org"],
    [readEmail, "anna", undefined],
  ])("%o reads %j as %s", (read, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
