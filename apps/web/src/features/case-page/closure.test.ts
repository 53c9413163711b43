import { expect, test } from "vitest";
import { checkClosure, closureBody, emptyClosure } from "./closure.ts";

const words = { missingReason: "reason", missingOutcome: "outcome", missingSummary: "summary" };

test("closing asks for a reason, an outcome in each of the four domains and a summary [R331]", () => {
  expect(checkClosure(emptyClosure, words).map((error) => error.name)).toEqual([
    "reason",
    "outcomes/independence",
    "outcomes/stable-housing",
    "outcomes/self-worth",
    "outcomes/social-relations",
    "summary",
  ]);
});

test("«unknown» is an answer, and aftercare may stay open", () => {
  const outcomes = {
    independence: "better",
    "stable-housing": "unknown",
    "self-worth": "same",
    "social-relations": "worse",
  } as const;
  const draft = {
    ...emptyClosure,
    reason: "goals-reached",
    outcomes,
    summary: " Klaar. ",
  } as const;
  expect(checkClosure(draft, words)).toEqual([]);
  expect(closureBody(draft)).toEqual({ reason: "goals-reached", outcomes, summary: "Klaar." });
  const day = { kind: "exact", day: "2027-02-01" } as const;
  expect(closureBody({ ...draft, aftercare: day })?.aftercareOn).toBe("2027-02-01");
});
