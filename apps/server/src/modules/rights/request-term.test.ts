import { day } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { clockOf, dueOn, extendedDueOn, warningDays, type RequestRule } from "./request-term.ts";

const base = { id: "rule", family: "family", source: "Wet", confidence: "check" } as const;
const gdpr: RequestRule = {
  ...base,
  amount: 1,
  unit: "months",
  extension: { amount: 2, unit: "months" },
  warnDays: [14, 7, 2],
};
const police: RequestRule = {
  ...base,
  amount: 6,
  unit: "weeks",
  extension: { amount: 4, unit: "weeks" },
  warnDays: [14, 7],
};
const correction: RequestRule = {
  ...base,
  amount: 4,
  unit: "weeks",
  extension: undefined,
  warnDays: [7],
};
const none = new Set<never>();
const christmas = new Set([day("2026-12-25"), day("2026-12-26")]);

describe("when a client must have an answer", () => {
  test.each([
    ["one month", gdpr, "2026-11-23", "2026-12-23"],
    ["one month from the last day of January", gdpr, "2026-01-31", "2026-03-02"],
    ["an end on Christmas moves past the weekend", gdpr, "2026-11-25", "2026-12-28"],
    ["six weeks for police data", police, "2026-11-23", "2027-01-04"],
    ["four weeks to correct police data", correction, "2026-11-24", "2026-12-22"],
  ])("%s", (_, rule, received, due) => {
    expect(dueOn(rule, day(received), christmas)).toBe(due);
  });

  test("one extension, counted from the day of receipt", () => {
    expect(extendedDueOn(gdpr, day("2026-01-30"), none)).toBe("2026-04-30");
    expect(extendedDueOn(police, day("2026-11-23"), none)).toBe("2027-02-01");
    expect(extendedDueOn(correction, day("2026-11-23"), none)).toBeNull();
  });

  test("reminders come on set days and on the last day, never before the request", () => {
    const received = day("2026-11-23");
    expect(warningDays(gdpr, received, day("2026-12-23"))).toEqual([
      "2026-12-09",
      "2026-12-16",
      "2026-12-21",
      "2026-12-23",
    ]);
    expect(warningDays(gdpr, received, day("2026-11-27"))).toEqual(["2026-11-25", "2026-11-27"]);
  });

  test("police data have their own clock for a copy and a correction", () => {
    expect(clockOf("access", true)).toEqual({ family: "police-data-access", law: "wpg" });
    expect(clockOf("rectification", true).family).toBe("police-data-correction");
    expect(clockOf("destruction", false)).toEqual({ family: "destruction-request", law: "care" });
    expect(clockOf("objection", true).law).toBe("gdpr");
  });
});
