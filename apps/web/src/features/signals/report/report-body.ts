import type { FormError } from "../../../ui/form-errors.ts";
import type { PersonBody, ReportBody } from "../signal-api.ts";
import {
  isBlankPerson,
  tickedSigns,
  unknownForm,
  type PersonAnswers,
  type ReportAnswers,
} from "./report-answers.ts";
import { asksForPersons, asksWhatVictimKnows } from "./report-steps.ts";

/**
 * The body of a report. Answers of questions that this kind does not ask are left out, whatever was
 * typed before the kind was changed. Undefined while kind or urgency is missing.
 */
export function reportBody(answers: ReportAnswers, draftId?: string): ReportBody | undefined {
  const { kind, urgency, municipalityCode, form, signListId, minor } = answers;
  if (kind === null || urgency === null) return undefined;
  const signIds = [...tickedSigns(answers)];
  const isKnownForm = form !== null && form !== unknownForm;
  const asksVictim = asksWhatVictimKnows(answers);
  return {
    kind,
    urgency,
    facts: answers.facts.trim(),
    victimKnows: (asksVictim ? answers.victimKnows : null) ?? "unknown",
    victimAgrees: (asksVictim ? answers.victimAgrees : null) ?? "not-asked",
    ...(municipalityCode === null ? {} : { municipalityCode }),
    ...(isKnownForm ? { form } : {}),
    ...(signListId === null || signIds.length === 0 ? {} : { signListId, signIds }),
    ...(minor === "yes" || minor === "no" ? { isMinor: minor === "yes" } : {}),
    ...(answers.interpretation.trim() ? { interpretation: answers.interpretation.trim() } : {}),
    ...(asksForPersons(answers) ? { persons: sentPersons(answers).map(personBody) } : {}),
    ...(draftId === undefined ? {} : { draftId }),
  };
}

/**
 * Puts the server's errors back at the fields of the screen: blocks of persons of whom nothing is
 * known were not sent, so the places after them moved up. A wrong year is shown at the birth date.
 */
export function errorsOnScreen(
  errors: readonly FormError[],
  answers: ReportAnswers,
): readonly FormError[] {
  const places = sentPersons(answers).map((person) => answers.persons.indexOf(person));
  return errors.map((error) => {
    const [, place, field] = /^persons\/(\d+)\/(.+)$/.exec(error.name) ?? [];
    if (place === undefined || field === undefined) return error;
    const shown = field === "birthYear" ? "birthDay" : field;
    return { ...error, name: `persons/${places[Number(place)] ?? place}/${shown}` };
  });
}

function sentPersons(answers: ReportAnswers): readonly PersonAnswers[] {
  return answers.persons.filter((person) => !isBlankPerson(person));
}

const personLines = [
  "givenName",
  "surname",
  "alias",
  "phone",
  "email",
  "vNumber",
  "documentNumber",
  "bsn",
] as const;

function personBody(person: PersonAnswers): PersonBody {
  const body: PersonBody = {
    gender: person.gender ?? "unknown",
    languages: [...person.languages],
    needsInterpreter: person.needsInterpreter,
    ...birthBody(person),
  };
  for (const name of personLines) {
    if (person[name].trim()) body[name] = person[name].trim();
  }
  if (person.nationality !== null) body.nationality = person.nationality;
  return body;
}

/** An estimate is sent as its year: a guessed day would look like a known one. */
function birthBody({ birth }: PersonAnswers): Pick<PersonBody, "birthDay" | "birthYear"> {
  if (birth?.kind === "exact") return { birthDay: birth.day };
  if (birth?.kind === "estimated") return { birthYear: Number(birth.day.slice(0, 4)) };
  return {};
}
