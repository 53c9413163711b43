import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  ageOn,
  day,
  dayOf,
  instant,
  isDay,
  isId,
  isRefusal,
  newId,
  refuse,
} from "./index.ts";

describe("identifiers", () => {
  test("ten thousand new ids are unique, well formed and in order", () => {
    const ids = Array.from({ length: 10_000 }, () => newId());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe("days and moments", () => {
  test.each([
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-01-31", 3, "2026-04-30"],
    ["2027-11-29", 3, "2028-02-29"],
  ])("%s plus %i months is %s", (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  test("a day that does not exist is no day", () => {
    expect(isDay("2026-02-29")).toBe(false);
    expect(isDay("2028-02-29")).toBe(true);
    expect(isDay("3-4-2026")).toBe(false);
  });

  test("a moment just after midnight in Amsterdam belongs to that day in summer and in winter", () => {
    expect(dayOf(instant("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
    expect(dayOf(instant("2026-12-31T22:59:59Z"))).toBe("2026-12-31");
  });

  test("someone born on 29 February turns eighteen on 1 March", () => {
    expect(ageOn(day("2008-02-29"), day("2026-02-28"))).toBe(17);
    expect(ageOn(day("2008-02-29"), day("2026-03-01"))).toBe(18);
  });

  test("every date of JavaScript within a century reads back as the same day", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2050-01-01"), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          return day(text) === text;
        },
      ),
    );
  });
});

test("a refusal is told from other values", () => {
  expect(isRefusal(refuse("case-closed"))).toBe(true);
  expect(isRefusal({ code: "case-closed" })).toBe(false);
});
