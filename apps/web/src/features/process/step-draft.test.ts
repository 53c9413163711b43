import { expect, test } from "vitest";
import { checkStep, emptyStep, stepBody } from "./step-draft.ts";

const words = { missingKind: "kind", missingDay: "day", missingDublin: "dublin" };
const day = { kind: "exact", day: "2026-11-20" } as const;

test("the Dublin question must be answered where it decides the term, and nowhere else", () => {
  const draft = { ...emptyStep, kind: "reflection-period-offered", day };
  expect(checkStep(draft, true, words)).toEqual([{ name: "isDublinClaimant", message: "dublin" }]);
  expect(checkStep({ ...draft, dublin: "no" }, true, words)).toEqual([]);
  expect(checkStep(draft, false, words)).toEqual([]);
});

test("an answer that was given for another step does not travel along", () => {
  const draft = { ...emptyStep, kind: "medical-check", day, dublin: "yes", note: "  " } as const;
  expect(stepBody(draft, false)).toEqual({
    kind: "medical-check",
    happenedOn: "2026-11-20",
    isDublinClaimant: false,
  });
});
