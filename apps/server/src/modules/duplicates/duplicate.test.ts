import { expect, test } from "vitest";
import { canMerge, lookupsPerDay, mayLookUp } from "./duplicate.ts";

test("a day has a budget of look-ups", () => {
  expect(mayLookUp(lookupsPerDay - 1)).toBeNull();
  expect(mayLookUp(lookupsPerDay)?.code).toBe("lookup-budget-spent");
});

test("two cases go together when one organisation coordinates both, and never in a ring", () => {
  const fit = {
    fromCaseId: "a",
    intoCaseId: "b",
    coordinatesBoth: true,
    fromGoesOnIn: null,
    intoGoesOnIn: null,
  };
  expect(canMerge(fit)).toBeNull();
  expect(canMerge({ ...fit, intoCaseId: "a" })?.code).toBe("same-case");
  expect(canMerge({ ...fit, coordinatesBoth: false })?.code).toBe("not-coordinating");
  expect(canMerge({ ...fit, fromGoesOnIn: "c" })?.code).toBe("already-merged");
  expect(canMerge({ ...fit, intoGoesOnIn: "a" })?.code).toBe("already-merged");
});
