import type { FormError } from "../../../ui/form-errors.ts";
import { isBlankPerson, type ReportAnswers } from "./report-answers.ts";

/** The steps of a report, in order. */
export const allSteps = [
  "danger",
  "kind",
  "signs",
  "facts",
  "where",
  "persons",
  "knows",
  "check",
] as const;

/** One step of a report. */
export type StepId = (typeof allSteps)[number];

/** Tells whether a text from the address is a step. */
export function isStep(text: unknown): text is StepId {
  return (allSteps as readonly unknown[]).includes(text);
}

/**
 * The steps for these answers. Advice and consult never ask who it is about, so they have no step
 * for persons or for what the victim agrees to (R108); for a place that question comes up only once
 * somebody was named.
 */
export function stepsFor(answers: ReportAnswers): readonly StepId[] {
  return allSteps.filter((step) => {
    if (step === "persons") return asksForPersons(answers);
    if (step === "knows") return asksWhatVictimKnows(answers);
    return true;
  });
}

/** Whether this kind of report may ask who it is about. */
export function asksForPersons({ kind }: ReportAnswers): boolean {
  return kind !== "advice" && kind !== "consult";
}

/** Whether the report asks what the victim knows and agrees to. */
export function asksWhatVictimKnows(answers: ReportAnswers): boolean {
  if (!asksForPersons(answers)) return false;
  const isPlace = answers.kind === "location-or-company";
  return !isPlace || answers.persons.some((person) => !isBlankPerson(person));
}

/** The step after or before a step; undefined at the ends. */
export function stepBeside(
  steps: readonly StepId[],
  step: StepId,
  direction: 1 | -1,
): StepId | undefined {
  return steps[steps.indexOf(step) + direction];
}

/** The number of a step as the draft keeps it: its place among all steps, from 1. */
export function numberOfStep(step: StepId): number {
  return allSteps.indexOf(step) + 1;
}

/** The step of a number in a draft; the first one when the number is of another version. */
export function stepOfNumber(number: number): StepId {
  return allSteps[number - 1] ?? "danger";
}

const stepByField: Readonly<Record<string, StepId>> = {
  danger: "danger",
  kind: "kind",
  form: "signs",
  signListId: "signs",
  signIds: "signs",
  facts: "facts",
  interpretation: "facts",
  municipalityCode: "where",
  urgency: "where",
  isMinor: "where",
  persons: "persons",
  victimKnows: "knows",
  victimAgrees: "knows",
};

/**
 * The step where a field of the body stands, by its path (`persons/0/birthDay`). What belongs to no
 * field, or to one that is not on the screen, is shown at the check.
 */
export function stepOfField(name: string, steps: readonly StepId[]): StepId {
  const [first = ""] = name.split("/");
  const step = stepByField[first];
  return step !== undefined && steps.includes(step) ? step : "check";
}

/** What must be corrected in one step. */
export function errorsOfStep(
  errors: readonly FormError[],
  step: StepId,
  steps: readonly StepId[],
): readonly FormError[] {
  return errors.filter((error) => stepOfField(error.name, steps) === step);
}

/** The first step where something must be corrected; undefined when nothing must. */
export function firstStepWithError(
  errors: readonly FormError[],
  steps: readonly StepId[],
): StepId | undefined {
  return steps.find((step) => errorsOfStep(errors, step, steps).length > 0);
}
