import { describe, expect, test } from "vitest";
import { noAnswers, noPerson, type ReportAnswers } from "./report-answers.ts";
import {
  allSteps,
  errorsOfStep,
  firstStepWithError,
  numberOfStep,
  stepBeside,
  stepOfField,
  stepOfNumber,
  stepsFor,
} from "./report-steps.ts";

function answers(part: Partial<ReportAnswers>): ReportAnswers {
  return { ...noAnswers, ...part };
}

describe("which steps a report has", () => {
  test.each(["advice", "consult"] as const)("«%s» never asks who it is about [R108]", (kind) => {
    const named = { ...noPerson("one"), surname: "Jansen" };
    const steps = stepsFor(answers({ kind, persons: [named] }));
    expect(steps).toEqual(["danger", "kind", "signs", "facts", "where", "check"]);
  });

  test("for a possible victim every question comes up", () => {
    expect(stepsFor(answers({ kind: "possible-victim" }))).toEqual(allSteps);
  });

  test("for a place, what a victim agrees to is asked once somebody was named", () => {
    const place = answers({ kind: "location-or-company", persons: [noPerson("one")] });
    expect(stepsFor(place)).not.toContain("knows");
    const named = { ...place, persons: [{ ...noPerson("one"), alias: "Lin" }] };
    expect(stepsFor(named)).toContain("knows");
  });

  test("going on and back skips the steps that this report does not have", () => {
    const steps = stepsFor(answers({ kind: "advice" }));
    expect(stepBeside(steps, "where", 1)).toBe("check");
    expect(stepBeside(steps, "check", -1)).toBe("where");
    expect(stepBeside(steps, "danger", -1)).toBeUndefined();
    expect(stepBeside(steps, "check", 1)).toBeUndefined();
  });

  test("a draft of another version opens at the first step", () => {
    for (const step of allSteps) expect(stepOfNumber(numberOfStep(step))).toBe(step);
    expect(stepOfNumber(10)).toBe("danger");
    expect(stepOfNumber(0)).toBe("danger");
  });
});

describe("what must be corrected leads to its step", () => {
  const steps = stepsFor(answers({ kind: "possible-victim" }));

  test.each([
    ["kind", "kind"],
    ["form", "signs"],
    ["signIds/3", "signs"],
    ["facts", "facts"],
    ["interpretation", "facts"],
    ["municipalityCode", "where"],
    ["urgency", "where"],
    ["isMinor", "where"],
    ["persons/0/birthDay", "persons"],
    ["persons/2/languages/1", "persons"],
    ["victimAgrees", "knows"],
    ["", "check"],
    ["draftId", "check"],
    ["somethingNew", "check"],
  ])("field «%s» stands in step «%s»", (name, step) => {
    expect(stepOfField(name, steps)).toBe(step);
  });

  test("an error in a step that is not shown is told at the check, not lost", () => {
    const short = stepsFor(answers({ kind: "advice" }));
    expect(stepOfField("persons/0/phone", short)).toBe("check");
  });

  test("the first step with an error opens, and each step gets its own errors", () => {
    const errors = [
      { name: "victimKnows", message: "a" },
      { name: "facts", message: "b" },
      { name: "persons/0/phone", message: "c" },
    ];
    expect(firstStepWithError(errors, steps)).toBe("facts");
    expect(errorsOfStep(errors, "persons", steps)).toEqual([errors[2]]);
    expect(firstStepWithError([], steps)).toBeUndefined();
  });
});
