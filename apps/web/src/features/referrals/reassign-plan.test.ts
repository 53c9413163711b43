import { expect, test } from "vitest";
import { emptyPlan, itemsOf, receiverOf, tally } from "./reassign-plan.ts";

test("each case goes to its own choice, or else to the one for all", () => {
  const plan = { chosen: new Set(["a", "b"]), toAll: "m1", toOne: { b: "m2" } };
  expect(receiverOf(plan, "a")).toBe("m1");
  expect(receiverOf(plan, "b")).toBe("m2");
  expect(itemsOf(plan)).toEqual([
    { caseId: "a", membershipId: "m1" },
    { caseId: "b", membershipId: "m2" },
  ]);
});

test("nothing is sent while nothing is ticked or a colleague is missing", () => {
  expect(itemsOf(emptyPlan)).toBeUndefined();
  expect(itemsOf({ chosen: new Set(["a"]), toAll: "", toOne: {} })).toBeUndefined();
});

test("what was done before counts as done", () => {
  const results = [
    { caseId: "a", outcome: "done", code: null },
    { caseId: "b", outcome: "was-done", code: null },
    { caseId: "c", outcome: "refused", code: "case-closed" },
  ] as const;
  expect(tally(results)).toEqual({ done: 2, refused: 1 });
});
