import { day } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { isOver, latestClosingDay, retentionOf, type RetentionFacts } from "./retention.ts";
import type { RetentionRule } from "./retention.ts";

const base = { basis: "Wet", confidence: "check", validTo: null } as const;
const rules: readonly RetentionRule[] = [
  {
    ...base,
    id: "wmo",
    regime: "wmo",
    starts: "last-added",
    amount: 15,
    unit: "years",
    validFrom: day("2015-01-01"),
  },
  {
    ...base,
    id: "youth-2015",
    regime: "jeugdwet",
    starts: "last-added",
    amount: 15,
    unit: "years",
    validFrom: day("2015-01-01"),
    validTo: day("2019-12-31"),
  },
  {
    ...base,
    id: "youth",
    regime: "jeugdwet",
    starts: "last-added",
    amount: 20,
    unit: "years",
    validFrom: day("2020-01-01"),
  },
  {
    ...base,
    id: "wgs",
    regime: "wgs",
    starts: "decision",
    amount: undefined,
    unit: undefined,
    validFrom: day("2025-03-01"),
  },
];

const facts: RetentionFacts = {
  openedOn: day("2016-01-10"),
  closedOn: day("2016-02-29"),
  lastAddedOn: day("2016-02-29"),
  isMinor: false,
  regimes: [],
};
const today = day("2026-11-22");

describe("how long a dossier is kept", () => {
  test("an adult's file under the Wmo: fifteen years after the last piece", () => {
    const retention = retentionOf(facts, rules, today);
    expect(retention.keepUntil).toBe("2031-02-28");
    expect(retention.reasons[0]).toMatchObject({ ruleId: "wmo", from: "2016-02-29" });
    expect(isOver(retention, day("2031-02-28"))).toBe(false);
    expect(isOver(retention, day("2031-03-01"))).toBe(true);
  });

  test("a minor's file follows the youth act, also where the law was made longer afterwards", () => {
    const minor = { ...facts, isMinor: true };
    expect(retentionOf(minor, rules, today).keepUntil).toBe("2036-02-29");
    expect(retentionOf(minor, rules, day("2019-06-01")).keepUntil).toBe("2031-02-28");
  });

  test("of several laws the longest counts", () => {
    const both = [
      { regime: "wmo", decidedUntil: null },
      { regime: "jeugdwet", decidedUntil: null },
      { regime: "wgs", decidedUntil: day("2033-01-01") },
    ] as const;
    const retention = retentionOf({ ...facts, regimes: both }, rules, today);
    expect(retention.keepUntil).toBe("2036-02-29");
    expect(retention.reasons.map((reason) => reason.regime)).toEqual(["wmo", "jeugdwet", "wgs"]);
  });

  test("an open case, a missing decision or a missing rule keeps everything", () => {
    expect(retentionOf({ ...facts, closedOn: null }, rules, today)).toMatchObject({
      keepUntil: null,
      missing: ["case-open"],
    });
    const wgs = [
      { regime: "wmo", decidedUntil: null },
      { regime: "wgs", decidedUntil: null },
    ] as const;
    expect(retentionOf({ ...facts, regimes: wgs }, rules, day("2050-01-01"))).toMatchObject({
      keepUntil: null,
      missing: ["decision-of-partnership"],
    });
    expect(retentionOf(facts, [], today)).toMatchObject({ missing: ["rule-in-force"] });
    expect(isOver(retentionOf(facts, [], today), day("2999-01-01"))).toBe(false);
  });

  test("cases that closed too lately to be over are not looked at", () => {
    expect(latestClosingDay(rules.slice(0, 1), today)).toBe("2011-11-22");
    expect(latestClosingDay(rules, today)).toBe(today);
  });
});
