import { day } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { observe, standsOut, type Line, type Rule } from "./rule.ts";

const line: Line = {
  eventId: "1",
  accountId: "a",
  organisationKey: 1,
  action: "R",
  outcome: "success",
  dossierId: "d",
  day: day("2026-11-23"),
  hour: 14,
  at: "2026-11-23T13:00:00.000Z",
  regionId: "twente",
  caseRegionId: "twente",
  isColleague: false,
  isOwnName: false,
  hasWork: true,
};
const base = { id: "rule", counts: "lines", atLeast: 3 } as const;
const night: Rule = { ...base, looksAt: "night", fromHour: 22, toHour: 6 };
const reading: Rule = { ...base, looksAt: "reading-only", lookBackDays: 90 };

describe("what a rule counts", () => {
  test("ordinary work by day counts for no rule", () => {
    const rules: Rule[] = [
      { ...base, looksAt: "other-region" },
      { ...base, looksAt: "colleague" },
      { ...base, looksAt: "own-name", mostBearers: 5 },
      { ...base, looksAt: "denied" },
      night,
      reading,
    ];
    for (const rule of rules) expect(observe(rule, line)).toBeUndefined();
  });

  test("a case of another region, opened or refused; not a case whose region is not known", () => {
    const rule: Rule = { ...base, looksAt: "other-region" };
    expect(observe(rule, { ...line, caseRegionId: "rotterdam" })?.day).toBe("2026-11-23");
    expect(observe(rule, { ...line, caseRegionId: "rotterdam", outcome: "denied" })).toBeDefined();
    expect(observe(rule, { ...line, caseRegionId: null })).toBeUndefined();
    expect(observe(rule, { ...line, caseRegionId: "rotterdam", regionId: null })).toBeUndefined();
  });

  test.each([
    [21, undefined],
    [22, "2026-11-23"],
    [23, "2026-11-23"],
    [0, "2026-11-22"],
    [5, "2026-11-22"],
    [6, undefined],
  ])("at %i o'clock a night belongs to the day on which it began: %s", (hour, expected) => {
    expect(observe(night, { ...line, hour })?.day).toBe(expected);
  });

  test("at night only dossiers that opened", () => {
    expect(observe(night, { ...line, hour: 23, dossierId: null })).toBeUndefined();
    expect(observe(night, { ...line, hour: 23, outcome: "denied" })).toBeUndefined();
  });

  test("reading where somebody has no work; writing never counts", () => {
    expect(observe(reading, { ...line, hasWork: false })).toBeDefined();
    expect(observe(reading, { ...line, hasWork: false, action: "U" })).toBeUndefined();
    expect(observe(reading, { ...line, hasWork: false, dossierId: null })).toBeUndefined();
  });

  test("names that meet, and what was refused", () => {
    expect(
      observe({ ...base, looksAt: "colleague" }, { ...line, isColleague: true }),
    ).toBeDefined();
    const own: Rule = { ...base, looksAt: "own-name", mostBearers: 5 };
    expect(observe(own, { ...line, isOwnName: true })).toBeDefined();
    expect(observe({ ...base, looksAt: "denied" }, { ...line, outcome: "denied" })).toBeDefined();
  });
});

test("a number of lines or of different dossiers stands out, from the number of the rule on", () => {
  expect(standsOut(night, { lines: 2, dossiers: 2 })).toBe(false);
  expect(standsOut(night, { lines: 3, dossiers: 1 })).toBe(true);
  expect(standsOut({ ...night, counts: "dossiers" }, { lines: 9, dossiers: 2 })).toBe(false);
  expect(standsOut({ ...night, counts: "dossiers" }, { lines: 9, dossiers: 3 })).toBe(true);
});
