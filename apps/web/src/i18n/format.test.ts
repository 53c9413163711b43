import { describe, expect, test } from "vitest";
import { formatFor } from "./format.ts";

const nl = formatFor("nl");
const en = formatFor("en");

describe("dates as people read them", () => {
  test.each([
    ["2026-04-03", "3 apr 2026", "3 Apr 2026"],
    ["2026-03-01", "1 mrt 2026", "1 Mar 2026"],
    ["2026-05-31", "31 mei 2026", "31 May 2026"],
  ])("%s is «%s» and «%s»", (day, dutch, english) => {
    expect(nl.day(day)).toBe(dutch);
    expect(en.day(day)).toBe(english);
  });

  test("a long date names the day of the week", () => {
    expect(nl.longDay("2026-04-03")).toBe("vrijdag 3 april 2026");
    expect(en.longDay("2026-04-03")).toBe("Friday, 3 April 2026");
  });

  test("the day goes back as somebody types it", () => {
    expect(nl.typedDay("2026-04-03")).toBe("3-4-2026");
  });
});

describe("moments are told in Amsterdam", () => {
  test("summer and winter time", () => {
    expect(nl.time("2026-07-01T12:03:00Z")).toBe("14:03");
    expect(nl.time("2026-12-01T12:03:00Z")).toBe("13:03");
  });

  test("just after midnight belongs to the new day", () => {
    expect(nl.dayOf("2026-06-30T22:00:00Z")).toBe("2026-07-01");
    expect(nl.moment("2026-06-30T22:00:00Z")).toBe("1 jul 2026, 00:00");
  });
});

describe("distance and number", () => {
  test.each([
    ["2026-11-22", "vandaag"],
    ["2026-11-23", "morgen"],
    ["2026-11-21", "gisteren"],
    ["2026-12-06", "over 14 dagen"],
    ["2026-11-12", "10 dagen geleden"],
  ])("%s is «%s» on 22 November 2026", (day, text) => {
    expect(nl.daysFrom("2026-11-22", day)).toBe(text);
  });

  test("a change of summer time does not move a day", () => {
    expect(nl.daysFrom("2026-10-24", "2026-10-26")).toBe("overmorgen");
    expect(nl.daysFrom("2026-03-28", "2026-04-07")).toBe("over 10 dagen");
  });

  test("one, more and none", () => {
    const forms = { zero: "geen taken", one: "1 taak", other: "# taken" };
    expect([0, 1, 1200].map((count) => nl.plural(count, forms))).toEqual([
      "geen taken",
      "1 taak",
      "1.200 taken",
    ]);
    expect(en.plural(1200, { one: "1 task", other: "# tasks" })).toBe("1,200 tasks");
  });
});
