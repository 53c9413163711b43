import { day } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { canDelegateFor, delegationOn, possibleDelegationSteps } from "./delegation.ts";

const today = day("2026-11-22");
const period = { from: day("2026-11-25"), until: day("2026-12-02") };

describe("a delegation of the coordinator's role", () => {
  test("begins today or later, ends after it begins, and lasts half a year at most", () => {
    expect(canDelegateFor(period, today)).toBeNull();
    expect(canDelegateFor({ from: today, until: today }, today)).toBeNull();
    const wrong = [
      { from: day("2026-11-21"), until: day("2026-12-02") },
      { from: day("2026-12-02"), until: day("2026-12-01") },
      { from: today, until: day("2027-06-01") },
    ];
    expect(wrong.map((each) => canDelegateFor(each, today)?.code)).toEqual(
      wrong.map(() => "delegation-period"),
    );
  });

  test("is planned before its days, holds on them, and ends by itself after the last [R430]", () => {
    expect(delegationOn("active", period, today)).toBe("planned");
    expect(delegationOn("active", period, day("2026-11-25"))).toBe("active");
    expect(delegationOn("active", period, day("2026-12-02"))).toBe("active");
    expect(delegationOn("active", period, day("2026-12-03"))).toBe("ended");
    expect(delegationOn("offered", period, day("2026-12-03"))).toBe("ended");
    expect(delegationOn("declined", period, today)).toBe("declined");
  });

  test("is answered by the delegate alone, and can be ended by both", () => {
    const delegate = { isDelegate: true, coordinates: false };
    const coordinator = { isDelegate: false, coordinates: true };
    const other = { isDelegate: false, coordinates: false };
    expect(possibleDelegationSteps("offered", delegate)).toEqual(["accept", "decline"]);
    expect(possibleDelegationSteps("offered", coordinator)).toEqual(["end"]);
    expect(possibleDelegationSteps("active", delegate)).toEqual(["end"]);
    expect(possibleDelegationSteps("planned", coordinator)).toEqual(["end"]);
    expect(possibleDelegationSteps("active", other)).toEqual([]);
    expect(possibleDelegationSteps("ended", coordinator)).toEqual([]);
  });
});
