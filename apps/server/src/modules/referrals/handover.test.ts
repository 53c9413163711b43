import { day } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { canKeepReading, canSettle, endsWithRegion, possibleHandoverActions } from "./handover.ts";

const today = day("2026-11-22");

describe("a handover", () => {
  test("is answered by the receiver, taken back by the sender, and then a receipt for both", () => {
    expect(possibleHandoverActions("offered", "to")).toEqual(["accept", "decline"]);
    expect(possibleHandoverActions("offered", "from")).toEqual(["withdraw"]);
    for (const side of ["from", "to"] as const) {
      expect(possibleHandoverActions("accepted", side)).toEqual(["print"]);
      expect(possibleHandoverActions("declined", side)).toEqual([]);
      expect(possibleHandoverActions("withdrawn", side)).toEqual([]);
    }
  });

  test("is answered once", () => {
    expect(canSettle("offered")).toBeNull();
    for (const status of ["accepted", "declined", "withdrawn"] as const)
      expect(canSettle(status)?.code).toBe("handover-answered");
  });

  test("leaves the old side a right that ends on a day to come", () => {
    const compartments = ["plan-results"] as const;
    expect(canKeepReading(undefined, "care-coordination", today)).toBeNull();
    expect(canKeepReading({ compartments, until: today }, "care-coordination", today)).toBeNull();
    expect(
      canKeepReading({ compartments, until: day("2026-11-21") }, "care-coordination", today)?.code,
    ).toBe("aftercare-in-past");
  });

  test("leaves a municipality or a RIEC no health", () => {
    const aftercare = { compartments: ["care-health"], until: today } as const;
    expect(canKeepReading(aftercare, "municipality", today)?.code).toBe("aftercare-no-health");
    expect(canKeepReading(aftercare, "riec", today)?.code).toBe("aftercare-no-health");
    expect(canKeepReading(aftercare, "care-coordination", today)).toBeNull();
  });

  test("to another region ends what rests on agreements of the old one", () => {
    expect(endsWithRegion("rotterdam", "twente")).toBe(true);
    expect(endsWithRegion("twente", "twente")).toBe(false);
  });
});
