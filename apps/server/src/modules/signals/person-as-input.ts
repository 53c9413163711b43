import type { PersonInput, PersonOutput } from "@schakel/contract";
import { day } from "@schakel/kernel";

/** A person of a signal as new input, to be written down again in another dossier under its own key. */
export function personAsInput(person: PersonOutput): PersonInput {
  const { birthDay, gender, nationality, languages, needsInterpreter } = person;
  const { givenName, surname, alias, birthYear, phone, email, bsn, vNumber, documentNumber } =
    person;
  const known = {
    givenName,
    surname,
    alias,
    birthYear,
    nationality,
    phone,
    email,
    bsn,
    vNumber,
    documentNumber,
  };
  return {
    ...withoutNulls(known),
    ...(birthDay === null ? {} : { birthDay: day(birthDay) }),
    gender: gender as PersonInput["gender"],
    languages,
    needsInterpreter,
  };
}

type Filled<T> = { [Key in keyof T]?: Exclude<T[Key], null> };

function withoutNulls<T extends object>(record: T): Filled<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null),
  ) as Filled<T>;
}
