import { addDays, day, type Day } from "@schakel/kernel";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  actCovers,
  easterSunday,
  groundAgainstEnd,
  holidaysOf,
  moveEnd,
  type TermLength,
} from "./general-terms-act.ts";

const none = new Set<Day>();
/** Days that the royal decrees for 2023–2025 and 2026–2028 equate with a holiday. */
const designated = new Set(
  [
    "2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30",
    "2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26",
  ]
    .join(" ")
    .split(" ")
    .map(day),
);
const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays(day("2014-01-01"), days));

describe("holidays of article 3", () => {
  test.each([
    ["1818-03-22"],
    ["1943-04-25"],
    ["2008-03-23"],
    ["2014-04-20"],
    ["2016-03-27"],
    ["2019-04-21"],
    ["2024-03-31"],
    ["2025-04-20"],
    ["2026-04-05"],
    ["2027-03-28"],
    ["2028-04-16"],
    ["2029-04-01"],
    ["2030-04-21"],
    ["2035-03-25"],
    ["2038-04-25"],
    ["2285-03-22"],
  ])("Easter Sunday is %s", (expected) => {
    expect(easterSunday(Number(expected.slice(0, 4)))).toBe(expected);
  });

  test("Easter is a Sunday from 22 March to 25 April in every year of a thousand", () => {
    for (let year = 1600; year < 2600; year += 1) {
      const easter = easterSunday(year);
      expect(Temporal.PlainDate.from(easter).dayOfWeek).toBe(7);
      expect(easter.slice(5) >= "03-22" && easter.slice(5) <= "04-25").toBe(true);
    }
  });

  test.each([
    [2024, "01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26"],
    [2025, "01-01 04-18 04-21 04-26 05-05 05-29 06-09 12-25 12-26"],
    [2026, "01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26"],
    [2027, "01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26"],
    [2028, "01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26"],
    [2029, "01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26"],
    [2030, "01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26"],
  ])("the nine holidays of %i", (year, expected) => {
    const days = [...holidaysOf(year).keys()].sort();
    expect(days.map((on) => on.slice(5)).join(" ")).toBe(expected);
  });

  test("King's Day is kept on the Saturday when 27 April is a Sunday", () => {
    expect(holidaysOf(2025).get(day("2025-04-26"))).toBe("kings-day");
    expect(holidaysOf(2025).has(day("2025-04-27"))).toBe(false);
  });

  test("Ascension Day and 5 May on one day count once", () => {
    expect(holidaysOf(2016).get(day("2016-05-05"))).toBe("ascension-day");
    expect(holidaysOf(2016).size).toBe(8);
  });

  test("a year before King's Day is not guessed", () => {
    expect(() => holidaysOf(2013)).toThrow("2014");
  });

  test("weekdays agree with the calendar of the runtime on every day of a century", () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const ground = groundAgainstEnd(on, none);
        const weekday = Temporal.PlainDate.from(on).dayOfWeek;
        expect(ground === "saturday").toBe(weekday === 6);
        expect(ground === "sunday").toBe(weekday === 7);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("article 1: a last day that is no working day", () => {
  test.each([
    ["an ordinary Monday stays", "2026-03-02", "2026-03-02", []],
    ["Saturday moves to Monday", "2026-02-28", "2026-03-02", ["saturday", "sunday"]],
    ["Sunday moves to Monday", "2026-03-01", "2026-03-02", ["sunday"]],
    [
      "Good Friday moves past Easter Monday",
      "2026-04-03",
      "2026-04-07",
      ["good-friday", "saturday", "sunday", "easter-monday"],
    ],
    ["Whit Monday moves to Tuesday", "2026-05-25", "2026-05-26", ["whit-monday"]],
    [
      "King's Day on a Saturday changes nothing beyond the weekend",
      "2025-04-26",
      "2025-04-28",
      ["saturday", "sunday"],
    ],
    ["liberation day moves, in any year", "2026-05-05", "2026-05-06", ["liberation-day"]],
    [
      "liberation day and Ascension side by side, then a day by decree",
      "2027-05-05",
      "2027-05-10",
      ["liberation-day", "ascension-day", "designated-day", "saturday", "sunday"],
    ],
    [
      "Ascension and the Friday after it by decree",
      "2026-05-14",
      "2026-05-18",
      ["ascension-day", "designated-day", "saturday", "sunday"],
    ],
    [
      "Christmas into the weekend",
      "2026-12-25",
      "2026-12-28",
      ["christmas-day", "saturday", "sunday"],
    ],
    [
      "Christmas on a Wednesday, then a day by decree",
      "2024-12-25",
      "2024-12-30",
      ["christmas-day", "second-christmas-day", "designated-day", "saturday", "sunday"],
    ],
    [
      "New Year over the turn of the year",
      "2026-01-01",
      "2026-01-05",
      ["new-years-day", "designated-day", "saturday", "sunday"],
    ],
    ["the leap day of 2028, a Tuesday, stays", "2028-02-29", "2028-02-29", []],
    ["the Sunday on which summer time starts", "2026-03-29", "2026-03-30", ["sunday"]],
    ["the Sunday on which summer time ends", "2026-10-25", "2026-10-26", ["sunday"]],
  ])("%s", (_title, last, expected, grounds) => {
    const start = addDays(day(last), -30);
    const moved = moveEnd(start, day(last), designated);
    expect(moved.end).toBe(expected);
    expect(moved.passedOver.map((passed) => passed.ground)).toEqual(grounds);
  });

  test("without the decree the Friday after Ascension Day is a day like any other", () => {
    expect(moveEnd(day("2026-04-14"), day("2026-05-14"), none).end).toBe("2026-05-15");
  });
});

describe("article 2: at least two working days in a term of three days or more", () => {
  test("three days over Easter gain a day beyond article 1", () => {
    const moved = moveEnd(day("2026-04-02"), day("2026-04-05"), none);
    expect(moved.end).toBe("2026-04-08");
    expect(moved.passedOver.at(-1)).toEqual({ on: "2026-04-07", ground: "too-few-days" });
  });

  test("three days from a Thursday need Monday only", () => {
    expect(moveEnd(day("2026-03-05"), day("2026-03-08"), none).end).toBe("2026-03-09");
  });

  test("two days over Easter fall outside it", () => {
    expect(moveEnd(day("2026-04-03"), day("2026-04-05"), none).end).toBe("2026-04-07");
  });
});

describe("article 4: which terms the act covers", () => {
  test.each<[TermLength, boolean]>([
    [{ amount: 90, unit: "days" }, true],
    [{ amount: 91, unit: "days" }, false],
    [{ amount: 12, unit: "weeks" }, true],
    [{ amount: 13, unit: "weeks" }, false],
    [{ amount: 3, unit: "months" }, true],
    [{ amount: 4, unit: "months" }, false],
    [{ amount: 1, unit: "years" }, false],
    [{ amount: 72, unit: "hours" }, false],
  ])("%j: %s", (length, expected) => {
    expect(actCovers(length)).toBe(expected);
  });
});

test("a moved end is never earlier, never more than eight days later, and always a working day", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 95 }), (start, length) => {
      const last = addDays(start, length);
      const moved = moveEnd(start, last, designated);
      expect(groundAgainstEnd(moved.end, designated)).toBeUndefined();
      expect(moved.end >= last && moved.end <= addDays(last, 8)).toBe(true);
      expect(moved.passedOver).toHaveLength(Temporal.PlainDate.from(last).until(moved.end).days);
    }),
    { numRuns: 2_000 },
  );
});
