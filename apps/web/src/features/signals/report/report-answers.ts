import type { DateValue } from "../../../ui/date-answer.ts";
import type { SignalKind, Urgency } from "../signal-api.ts";

/** Somebody in a report. Every answer may stay empty: unknown is an answer. */
export type PersonAnswers = {
  /** Own name of the block on the screen; is not sent. */
  readonly key: string;
  readonly givenName: string;
  readonly surname: string;
  readonly alias: string;
  readonly birth: DateValue;
  readonly gender: "woman" | "man" | "other" | "unknown" | null;
  readonly nationality: string | null;
  readonly languages: readonly string[];
  readonly needsInterpreter: boolean;
  readonly phone: string;
  readonly email: string;
  readonly vNumber: string;
  readonly documentNumber: string;
  readonly bsn: string;
};

/** What somebody answered so far; kept as a draft on the server, never in the browser. */
export type ReportAnswers = {
  readonly danger: "yes" | "no" | null;
  readonly kind: SignalKind | null;
  /** Form of exploitation; `"unknown"` is the answer «I do not know». */
  readonly form: string | null;
  readonly signListId: string | null;
  /** Ticked signs by list, so that looking at another list loses nothing. */
  readonly ticks: Readonly<Record<string, readonly string[]>>;
  readonly facts: string;
  readonly interpretation: string;
  readonly municipalityCode: string | null;
  readonly urgency: Urgency | null;
  readonly minor: "yes" | "no" | "unknown" | null;
  readonly persons: readonly PersonAnswers[];
  readonly victimKnows: "yes" | "no" | "unknown" | null;
  readonly victimAgrees: "yes" | "no" | "not-asked" | null;
};

/** The answer for «I do not know which form it is». */
export const unknownForm = "unknown";

/** A report without answers. */
export const noAnswers: ReportAnswers = {
  danger: null,
  kind: null,
  form: null,
  signListId: null,
  ticks: {},
  facts: "",
  interpretation: "",
  municipalityCode: null,
  urgency: null,
  minor: null,
  persons: [],
  victimKnows: null,
  victimAgrees: null,
};

/** A person of whom nothing is known yet. */
export function noPerson(key: string): PersonAnswers {
  return {
    key,
    givenName: "",
    surname: "",
    alias: "",
    birth: null,
    gender: null,
    nationality: null,
    languages: [],
    needsInterpreter: false,
    phone: "",
    email: "",
    vNumber: "",
    documentNumber: "",
    bsn: "",
  };
}

/** Whether nothing at all is known of a person: such a block is not sent. */
export function isBlankPerson(person: PersonAnswers): boolean {
  return JSON.stringify(person) === JSON.stringify(noPerson(person.key));
}

/** Whether nothing was answered: such a report needs no draft. */
export function isBlank(answers: ReportAnswers): boolean {
  return JSON.stringify(answers) === JSON.stringify(noAnswers);
}

/** The signs that were ticked in the chosen list. */
export function tickedSigns(answers: ReportAnswers): readonly string[] {
  return answers.signListId === null ? [] : (answers.ticks[answers.signListId] ?? []);
}
