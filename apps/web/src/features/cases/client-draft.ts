import type { DateValue } from "../../ui/date-answer.ts";
import type { FormError } from "../../ui/form-errors.ts";
import type { Client, ClientBody } from "./case-api.ts";

/** Genders to choose from; «unknown» is a proper answer. */
export const genders = ["woman", "man", "other", "unknown"] as const;
export type Gender = (typeof genders)[number];

/** Fields of one line. */
export const clientLines = [
  "givenName",
  "surname",
  "alias",
  "phone",
  "email",
  "vNumber",
  "documentNumber",
  "bsn",
] as const;
export type ClientLine = (typeof clientLines)[number];

/** What is known of the client, while it is written. Every field may stay empty. */
export type ClientDraft = Readonly<Record<ClientLine, string>> & {
  readonly birth: DateValue;
  readonly gender: Gender;
  readonly nationality: string | null;
  readonly languages: readonly string[];
  readonly needsInterpreter: boolean;
};

/** A client of whom nothing is known yet. */
export const noClient: ClientDraft = {
  givenName: "",
  surname: "",
  alias: "",
  phone: "",
  email: "",
  vNumber: "",
  documentNumber: "",
  bsn: "",
  birth: null,
  gender: "unknown",
  nationality: null,
  languages: [],
  needsInterpreter: false,
};

/** The form as it begins for a client that is known. */
export function clientDraftOf(client: Client | null): ClientDraft {
  if (!client) return noClient;
  const lines = Object.fromEntries(clientLines.map((name) => [name, client[name] ?? ""]));
  return {
    ...(lines as Record<ClientLine, string>),
    birth: birthOf(client),
    gender: genders.find((gender) => gender === client.gender) ?? "unknown",
    nationality: client.nationality,
    languages: client.languages,
    needsInterpreter: client.needsInterpreter,
  };
}

/** What is sent: only what is known. An estimate goes as its year: a guessed day looks like a known one. */
export function clientBody(draft: ClientDraft): ClientBody {
  const body: ClientBody = {
    gender: draft.gender,
    languages: [...draft.languages],
    needsInterpreter: draft.needsInterpreter,
  };
  for (const name of clientLines) {
    const text = draft[name].trim();
    if (text !== "") body[name] = text;
  }
  if (draft.nationality !== null) body.nationality = draft.nationality;
  if (draft.birth?.kind === "exact") body.birthDay = draft.birth.day;
  if (draft.birth?.kind === "estimated") body.birthYear = Number(draft.birth.day.slice(0, 4));
  return body;
}

/** Whether anything is known at all. */
export function isBlankClient(draft: ClientDraft): boolean {
  const { gender, needsInterpreter } = draft;
  return (
    clientLines.every((name) => draft[name].trim() === "") &&
    (draft.birth === null || draft.birth.kind === "unknown") &&
    gender === "unknown" &&
    draft.nationality === null &&
    draft.languages.length === 0 &&
    !needsInterpreter
  );
}

/** What cannot be sent: a birth date that is no date. */
export function checkClient(draft: ClientDraft, prefix: string, wrongBirth: string): FormError[] {
  return draft.birth?.kind === "invalid"
    ? [{ name: `${prefix}birthDay`, message: wrongBirth }]
    : [];
}

/** A server's error at the year is shown at the birth date, which is the field on the screen. */
export function clientErrorsOnScreen(errors: readonly FormError[]): readonly FormError[] {
  return errors.map((error) => ({ ...error, name: error.name.replace(/birthYear$/, "birthDay") }));
}

function birthOf({ birthDay, birthYear }: Client): DateValue {
  if (birthDay !== null) return { kind: "exact", day: birthDay };
  if (birthYear === null) return null;
  return { kind: "estimated", day: `${birthYear}-01-01`, precision: "year" };
}
