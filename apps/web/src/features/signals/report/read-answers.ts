import type { DateValue, Precision } from "../../../ui/date-answer.ts";
import { noAnswers, noPerson, type PersonAnswers, type ReportAnswers } from "./report-answers.ts";

type Loose = Readonly<Record<string, unknown>>;

/**
 * Answers out of a draft of the server. A draft may come from an earlier version of this screen, so
 * whatever has another form than expected is left open rather than refused.
 */
export function readAnswers(draft: Loose): ReportAnswers {
  return {
    danger: oneOf(draft["danger"], ["yes", "no"]),
    kind: oneOf(draft["kind"], ["possible-victim", "location-or-company", "advice", "consult"]),
    form: textOrNull(draft["form"]),
    signListId: textOrNull(draft["signListId"]),
    ticks: readTicks(draft["ticks"]),
    facts: text(draft["facts"]),
    interpretation: text(draft["interpretation"]),
    municipalityCode: textOrNull(draft["municipalityCode"]),
    urgency: oneOf(draft["urgency"], ["acute", "within-a-day", "within-a-week"]),
    minor: oneOf(draft["minor"], ["yes", "no", "unknown"]),
    persons: Array.isArray(draft["persons"]) ? draft["persons"].map(readPerson) : [],
    victimKnows: oneOf(draft["victimKnows"], ["yes", "no", "unknown"]),
    victimAgrees: oneOf(draft["victimAgrees"], ["yes", "no", "not-asked"]),
  };
}

/** Answers as they are kept in a draft: only what was answered. */
export function keptAnswers(answers: ReportAnswers): Record<string, unknown> {
  const entries = Object.entries(answers).filter(
    ([name, value]) => value !== noAnswers[name as keyof ReportAnswers],
  );
  return Object.fromEntries(entries);
}

function readPerson(value: unknown, place: number): PersonAnswers {
  const person = isRecord(value) ? value : {};
  const blank = noPerson(text(person["key"]) || `kept-${place}`);
  return {
    ...blank,
    givenName: text(person["givenName"]),
    surname: text(person["surname"]),
    alias: text(person["alias"]),
    birth: readBirth(person["birth"]),
    gender: oneOf(person["gender"], ["woman", "man", "other", "unknown"]),
    nationality: textOrNull(person["nationality"]),
    languages: texts(person["languages"]),
    needsInterpreter: person["needsInterpreter"] === true,
    phone: text(person["phone"]),
    email: text(person["email"]),
    vNumber: text(person["vNumber"]),
    documentNumber: text(person["documentNumber"]),
    bsn: text(person["bsn"]),
  };
}

function readBirth(value: unknown): DateValue {
  if (!isRecord(value)) return null;
  const day = text(value["day"]);
  if (value["kind"] === "unknown") return { kind: "unknown" };
  if (value["kind"] === "exact" && day) return { kind: "exact", day };
  if (value["kind"] === "estimated" && day) {
    const precision: Precision = oneOf(value["precision"], ["day", "month", "year"]) ?? "year";
    return { kind: "estimated", day, precision };
  }
  if (value["kind"] !== "invalid") return null;
  const issue = oneOf(value["issue"], ["not-a-day", "no-such-day", "year-missing", "too-rough"]);
  return { kind: "invalid", text: text(value["text"]), issue: issue ?? "not-a-day" };
}

function readTicks(value: unknown): Record<string, readonly string[]> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([list, signs]) => [list, texts(signs)]));
}

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function textOrNull(value: unknown): string | null {
  return text(value) || null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function oneOf<const V extends string>(value: unknown, choices: readonly V[]): V | null {
  return choices.find((choice) => choice === value) ?? null;
}
