import { day, isRefusal } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import {
  afterStep,
  canAskBy,
  isOverdue,
  possibleSteps,
  type ReferralStatus,
  type ReferralStep,
} from "./referral.ts";

const statuses = ["sent", "accepted", "declined", "done", "withdrawn"] as const;

describe("a referral", () => {
  test.each<[ReferralStep, ReferralStatus, ReferralStatus]>([
    ["accept", "sent", "accepted"],
    ["decline", "sent", "declined"],
    ["withdraw", "sent", "withdrawn"],
    ["finish", "accepted", "done"],
  ])("can %s from %s only", (step, from, to) => {
    expect(afterStep(from, step)).toBe(to);
    const others = statuses.filter((status) => status !== from);
    expect(others.map((status) => isRefusal(afterStep(status, step)))).toEqual(
      others.map(() => true),
    );
  });

  test("is answered by who was asked and withdrawn by who asks", () => {
    expect(possibleSteps("sent", "receiver")).toEqual(["accept", "decline"]);
    expect(possibleSteps("sent", "sender")).toEqual(["withdraw"]);
    expect(possibleSteps("accepted", "receiver")).toEqual(["finish"]);
    expect(possibleSteps("accepted", "sender")).toEqual([]);
    for (const side of ["sender", "receiver"] as const) {
      expect(possibleSteps("declined", side)).toEqual([]);
      expect(possibleSteps("withdrawn", side)).toEqual([]);
      expect(possibleSteps("done", side)).toEqual([]);
    }
  });

  test("waits until the end of its day, and is late the day after", () => {
    const asked = { status: "sent", askedBy: day("2026-11-24") } as const;
    expect(isOverdue(asked, day("2026-11-24"))).toBe(false);
    expect(isOverdue(asked, day("2026-11-25"))).toBe(true);
    expect(isOverdue({ ...asked, status: "accepted" }, day("2026-11-25"))).toBe(false);
  });

  test("is never asked for yesterday", () => {
    expect(canAskBy(day("2026-11-22"), day("2026-11-22"))).toBeNull();
    expect(canAskBy(day("2026-11-21"), day("2026-11-22"))?.code).toBe("asked-day-past");
  });
});
