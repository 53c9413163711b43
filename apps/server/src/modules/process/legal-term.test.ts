import { addDays, day, dayOf, instant, isRefusal, type Day } from "@schakel/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { endTerm, reflectionPeriodEndings, standingOn } from "./legal-term-end.ts";
import { canExtend, chooseRule, computeTerm } from "./legal-term-start.ts";
import { termUnder, type LegalTerm, type LegalTermRule } from "./legal-term.ts";

const threeMonths: LegalTermRule = {
  id: "reflection-period-b8-3",
  version: "2015-10-21",
  family: "reflection-period",
  amount: 3,
  unit: "months",
  once: true,
  extendable: false,
  // The three months stand in a policy rule, not in a law or an order in council.
  generalTermsAct: "excluded",
  warnDays: [30, 14, 7],
  condition: {},
  source: "Vw 2000, artikel 8, onder k; Vc 2000 B8/3",
  confidence: "check",
  validFrom: day("2013-06-01"),
};
const thirtyDays: LegalTermRule = {
  ...threeMonths,
  id: "reflection-period-dublin",
  version: "2023-05-10",
  amount: 30,
  unit: "days",
  condition: { dublin: true },
  source: "Vc 2000 B8/3.1 (WBV 2023/11, Stcrt. 2023, 13577)",
  validFrom: day("2023-05-19"),
};
const objection: LegalTermRule = {
  ...threeMonths,
  id: "objection-aliens-law",
  family: "objection",
  amount: 4,
  unit: "weeks",
  once: false,
  generalTermsAct: "applies",
  source: "Vw 2000, artikel 69",
};
const rules = [threeMonths, thirtyDays, objection];
const fresh = { earlierFamilies: [], designatedDays: new Set<Day>() };

function started(rule: LegalTermRule, on: string): LegalTerm {
  const term = computeTerm(rule, { on: day(on) }, fresh);
  if (isRefusal(term)) throw new Error(term.code);
  return term;
}

function chosen(on: string, facts: Record<string, boolean>, among = rules): string {
  const rule = chooseRule(among, "reflection-period", day(on), facts);
  return isRefusal(rule) ? rule.code : rule.id;
}

describe("the reflection period runs three calendar months [R316 R368]", () => {
  test.each([
    ["2026-11-30", "2027-02-28"],
    ["2026-11-28", "2027-02-28"],
    ["2026-01-31", "2026-04-30"],
    ["2027-11-29", "2028-02-29"],
    ["2027-11-30", "2028-02-29"],
    ["2028-02-29", "2028-05-29"],
    ["2026-12-31", "2027-03-31"],
    ["2026-10-01", "2027-01-01"],
    ["2026-03-29", "2026-06-29"],
    ["2026-12-29", "2027-03-29"],
    ["2026-07-25", "2026-10-25"],
    ["2026-05-31", "2026-08-31"],
    ["2026-08-31", "2026-11-30"],
  ])("offered on %s: until and including %s", (offered, last) => {
    const term = started(threeMonths, offered);
    expect(term.end).toBe(last);
    expect(term).not.toHaveProperty("moved");
  });

  test("the end names the rule, its version and its source", () => {
    const term = started(threeMonths, "2026-11-30");
    expect(term.ruleId).toBe("reflection-period-b8-3");
    expect(term.ruleVersion).toBe("2015-10-21");
    expect(term.source).toContain("B8/3");
    expect(term.confidence).toBe("check");
  });

  test("an offer just after midnight counts from the Dutch day, in summer and in winter", () => {
    const summer = dayOf(instant("2026-06-30T22:30:00Z"));
    const winter = dayOf(instant("2026-11-29T23:30:00Z"));
    expect(started(threeMonths, summer).end).toBe("2026-10-01");
    expect(started(threeMonths, winter).end).toBe("2027-02-28");
  });

  test("warnings fall 30, 14 and 7 days before the end, in that order", () => {
    expect(started(threeMonths, "2026-11-30").warnings).toEqual([
      { on: "2027-01-29", daysBefore: 30 },
      { on: "2027-02-14", daysBefore: 14 },
      { on: "2027-02-21", daysBefore: 7 },
    ]);
  });

  test("a second reflection period is refused, however the first one ended", () => {
    const again = computeTerm(
      threeMonths,
      { on: day("2026-11-30") },
      { ...fresh, earlierFamilies: ["objection", "reflection-period"] },
    );
    expect(isRefusal(again) && again.code).toBe("reflection-period-once");
    const objected = { ...fresh, earlierFamilies: ["objection"] };
    expect(isRefusal(computeTerm(objection, { on: day("2026-11-30") }, objected))).toBe(false);
  });

  test("it cannot be made longer", () => {
    expect(canExtend(threeMonths)).toMatchObject({ code: "term-not-extendable" });
    expect(canExtend({ ...objection, extendable: true })).toBeNull();
  });
});

describe("choosing the rule", () => {
  test.each([
    ["2023-05-18", { dublin: true }, "reflection-period-b8-3"],
    ["2023-05-19", { dublin: true }, "reflection-period-dublin"],
    ["2026-11-30", { dublin: true }, "reflection-period-dublin"],
    ["2026-11-30", { dublin: false }, "reflection-period-b8-3"],
    ["2023-05-18", {}, "reflection-period-b8-3"],
    ["2026-11-30", {}, "term-facts-missing"],
    ["2012-01-01", { dublin: false }, "no-rule-in-force"],
  ])("on %s with %j: %s", (on, facts, expected) => {
    expect(chosen(on, facts as Record<string, boolean>)).toBe(expected);
  });

  test("a rule ends on its last day, and its successor starts on the next", () => {
    const old = { ...threeMonths, validTo: day("2026-06-30") };
    const next = { ...threeMonths, id: "next", validFrom: day("2026-07-01") };
    expect(chosen("2026-06-30", {}, [next, old])).toBe("reflection-period-b8-3");
    expect(chosen("2026-07-01", {}, [next, old])).toBe("next");
  });

  test("two equal rules are a fault of the content, not a coin to toss", () => {
    const twin = { ...threeMonths, id: "twin" };
    expect(chosen("2026-11-30", { dublin: false }, [threeMonths, twin])).toBe("rules-overlap");
  });

  test("a rule of another day is not applied", () => {
    const refused = computeTerm(thirtyDays, { on: day("2023-05-18") }, fresh);
    expect(isRefusal(refused) && refused.code).toBe("rule-not-in-force");
  });
});

describe("thirty days under the Dublin exception", () => {
  test("end on the thirtieth day after the offer, over the end of summer time", () => {
    expect(started(thirtyDays, "2026-10-10").end).toBe("2026-11-09");
    expect(started(thirtyDays, "2026-03-10").end).toBe("2026-04-09");
  });

  test("warn at once, then 14 and 7 days before", () => {
    const warnings = started(thirtyDays, "2026-06-01").warnings;
    expect(warnings.map((warning) => warning.on)).toEqual([
      "2026-06-01",
      "2026-06-17",
      "2026-06-24",
    ]);
  });
});

describe("the Algemene termijnenwet", () => {
  test("moves a term of a law from Good Friday to the Tuesday after Easter and says why", () => {
    const term = started(objection, "2026-03-06");
    expect(term.end).toBe("2026-04-07");
    expect(term.moved?.from).toBe("2026-04-03");
    expect(term.moved?.passedOver.map((passed) => passed.ground)).toEqual([
      "good-friday",
      "saturday",
      "sunday",
      "easter-monday",
    ]);
    expect(term.warnings.at(-1)?.on).toBe("2026-03-31");
  });

  test("leaves a reflection period that ends in a weekend alone: its rule says excluded", () => {
    const inWeekend = started(threeMonths, "2026-11-30");
    expect(inWeekend.end).toBe("2027-02-28");
    const applied = started({ ...threeMonths, generalTermsAct: "applies" }, "2026-11-30");
    expect(applied.end).toBe("2027-03-01");
  });

  test("does not move a term of years or of four months, whatever the rule says", () => {
    const years = { ...objection, amount: 10, unit: "years" } as const;
    const months = { ...objection, amount: 4, unit: "months" } as const;
    expect(started(years, "2026-11-28").end).toBe("2036-11-28");
    expect(started(months, "2026-10-28").end).toBe("2027-02-28");
  });
});

describe("the end of the reflection period [R316]", () => {
  const term = started(threeMonths, "2026-11-30");
  const today = day("2027-01-15");

  test.each(reflectionPeriodEndings.filter((way) => way !== "time-ran-out"))(
    "%s ends it on the day of the fact",
    (because) => {
      const ended = endTerm(term, { because, on: day("2027-01-10") }, today);
      expect(ended).toEqual({ term, endedOn: "2027-01-10", because });
    },
  );

  test("time runs out only after the last day, and ends it on that day", () => {
    const ending = { because: "time-ran-out", on: today } as const;
    const early = endTerm(term, ending, day("2027-02-28"));
    expect(isRefusal(early) && early.code).toBe("term-still-running");
    expect(endTerm(term, ending, day("2027-03-01"))).toMatchObject({ endedOn: "2027-02-28" });
  });

  test.each([
    ["2026-11-29", "2027-01-15", "ending-before-start"],
    ["2027-03-01", "2027-03-02", "ending-after-term"],
    ["2027-01-16", "2027-01-15", "ending-in-future"],
  ])("a waiver of %s told on %s is refused", (on, told, code) => {
    const refused = endTerm(term, { because: "waived", on: day(on) }, day(told));
    expect(isRefusal(refused) && refused.code).toBe(code);
  });

  test("days left and due warnings follow the clock, also after days without anybody", () => {
    expect(standingOn(term, day("2026-11-30"))).toMatchObject({ daysLeft: 90, due: [] });
    expect(standingOn(term, day("2027-01-29")).due.map((due) => due.daysBefore)).toEqual([30]);
    expect(standingOn(term, day("2027-02-20")).due.map((due) => due.daysBefore)).toEqual([14, 30]);
    expect(standingOn(term, day("2027-02-28"))).toMatchObject({ daysLeft: 0 });
    expect(standingOn(term, day("2027-03-02"))).toMatchObject({
      daysLeft: -2,
      overFrom: "2027-03-01",
    });
  });
});

test("whatever the day: three months last 89 to 92 days and warnings lie within them", () => {
  const anyDay = fc
    .integer({ min: 0, max: 30_000 })
    .map((days) => addDays(day("2014-01-01"), days));
  fc.assert(
    fc.property(anyDay, (start) => {
      const term = termUnder(threeMonths, start, fresh.designatedDays);
      expect(term.end >= addDays(start, 89) && term.end <= addDays(start, 92)).toBe(true);
      expect(term.warnings.every((due) => due.on > start && due.on < term.end)).toBe(true);
    }),
  );
});
