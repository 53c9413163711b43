import type { FormError } from "../../../ui/form-errors.ts";
import type { PersonAnswers, ReportAnswers } from "./report-answers.ts";
import { asksForPersons, asksWhatVictimKnows } from "./report-steps.ts";

/** Most characters that the server takes in one passage. */
export const passageMax = 20_000;
/** Most persons in one report. */
export const personsMax = 10;

/** The sentences that this check may need. */
export type CheckWords = {
  readonly kind: string;
  readonly facts: string;
  readonly factsOfQuestion: string;
  readonly tooLong: (count: number) => string;
  readonly urgency: string;
  readonly victimKnows: string;
  readonly victimAgrees: string;
  readonly birth: string;
};

/**
 * What is missing or cannot be sent, by field, before the server is asked. Only what every report
 * needs is asked for; the rest may stay open.
 */
export function checkAnswers(answers: ReportAnswers, words: CheckWords): readonly FormError[] {
  const errors: FormError[] = [];
  const need = (name: string, isMissing: boolean, message: string) => {
    if (isMissing) errors.push({ name, message });
  };
  const isQuestion = answers.kind !== null && !asksForPersons(answers);
  need("kind", answers.kind === null, words.kind);
  const factsMissing = answers.facts.trim() === "";
  need("facts", factsMissing, isQuestion ? words.factsOfQuestion : words.facts);
  for (const name of ["facts", "interpretation"] as const) {
    const over = answers[name].length - passageMax;
    need(name, over > 0, words.tooLong(over));
  }
  need("urgency", answers.urgency === null, words.urgency);
  if (asksForPersons(answers)) {
    for (const [place, person] of answers.persons.entries()) {
      need(`persons/${place}/birthDay`, hasWrongBirth(person), words.birth);
    }
  }
  if (asksWhatVictimKnows(answers)) {
    need("victimKnows", answers.victimKnows === null, words.victimKnows);
    need("victimAgrees", answers.victimAgrees === null, words.victimAgrees);
  }
  return errors;
}

function hasWrongBirth(person: PersonAnswers): boolean {
  return person.birth?.kind === "invalid";
}
