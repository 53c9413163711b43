import { instant } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { answerDueAt, canDecide, canStartTriage, mayNamePersons } from "./signal.ts";

describe("a signal", () => {
  test("is answered within hours, a day or a week, also across the change to summer time", () => {
    const sent = instant("2026-03-28T23:30:00Z");
    expect(answerDueAt("acute", sent)).toBe("2026-03-29T01:30:00.000Z");
    expect(answerDueAt("within-a-day", sent)).toBe("2026-03-29T23:30:00.000Z");
    expect(answerDueAt("within-a-week", sent)).toBe("2026-04-04T23:30:00.000Z");
  });

  test("is in one pair of hands at a time", () => {
    expect(canStartTriage({ status: "new", triagedBy: null }, "me")).toBeNull();
    expect(canStartTriage({ status: "in-triage", triagedBy: "me" }, "me")).toBeNull();
    expect(canStartTriage({ status: "in-triage", triagedBy: "you" }, "me")?.code).toBe(
      "signal-in-other-hands",
    );
    expect(canStartTriage({ status: "decided", triagedBy: "you" }, "me")?.code).toBe(
      "signal-decided",
    );
  });

  test.each([
    ["case-opened", "case-details-missing"],
    ["referred", "referral-missing"],
    ["linked", "link-missing"],
    ["advice-given", undefined],
    ["closed", undefined],
  ] as const)("decided as %s without more gives %s", (decision, code) => {
    expect(canDecide({ status: "in-triage" }, { decision })?.code).toBe(code);
  });

  test("for advice or consult names nobody [R108]", () => {
    expect(mayNamePersons("advice")).toBe(false);
    expect(mayNamePersons("consult")).toBe(false);
    expect(mayNamePersons("possible-victim")).toBe(true);
  });
});
