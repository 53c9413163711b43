import type { Dossier } from "./dossier.ts";
import type { Gender, Person } from "./person.ts";

/** The sealed columns of a person as they stand in a row; empty where nothing is known. */
export type SealedPerson = {
  readonly sealed_names: Buffer;
  readonly sealed_contact: Buffer | null;
  readonly sealed_numbers: Buffer | null;
  readonly sealed_language: Buffer | null;
};

/** What a list shows and a search compares. */
export type Names = Pick<
  Person,
  "givenName" | "surname" | "alias" | "birthDay" | "birthYear" | "gender" | "nationality"
>;
type Contact = Pick<Person, "phone" | "email">;
type Numbers = Pick<Person, "bsn" | "vNumber" | "documentNumber">;
type Speech = Pick<Person, "languages" | "needsInterpreter">;

/**
 * Seals a person in four columns: facts that are always needed together are sealed together, which
 * costs a third of sealing each, and hides which of them are known.
 */
export function sealPerson(
  dossier: Dossier,
  personId: string,
  version: number,
  person: Person,
): SealedPerson {
  const seal = (column: string, part: Record<string, unknown>): Buffer =>
    dossier.seal(placeOf(personId, version, column), JSON.stringify(part));
  const { givenName, surname, alias, birthDay, birthYear, gender, nationality } = person;
  const { phone, email, bsn, vNumber, documentNumber, languages, needsInterpreter } = person;
  return {
    sealed_names: seal("names", {
      givenName,
      surname,
      alias,
      birthDay,
      birthYear: birthDay === undefined ? birthYear : undefined,
      gender,
      nationality,
    }),
    sealed_contact: (phone ?? email) ? seal("contact", { phone, email }) : null,
    sealed_numbers:
      (bsn ?? vNumber ?? documentNumber) ? seal("numbers", { bsn, vNumber, documentNumber }) : null,
    sealed_language:
      languages.length > 0 || needsInterpreter
        ? seal("language", { languages, needsInterpreter })
        : null,
  };
}

/** Opens the names of a person; throws `BrokenSeal` when they were changed or moved. */
export function openNames(
  dossier: Dossier,
  personId: string,
  version: number,
  sealed: Buffer,
): Names {
  const names = JSON.parse(dossier.open(placeOf(personId, version, "names"), sealed)) as Names;
  return { ...names, gender: names.gender satisfies Gender };
}

/** Opens all that is known of a person. */
export function openPerson(
  dossier: Dossier,
  personId: string,
  version: number,
  sealed: SealedPerson,
): Person {
  const open = <Part>(column: string, bytes: Buffer | null, none: Part): Part =>
    bytes === null
      ? none
      : (JSON.parse(dossier.open(placeOf(personId, version, column), bytes)) as Part);
  const silent: Speech = { languages: [], needsInterpreter: false };
  return {
    ...openNames(dossier, personId, version, sealed.sealed_names),
    ...open<Contact>("contact", sealed.sealed_contact, {}),
    ...open<Numbers>("numbers", sealed.sealed_numbers, {}),
    ...open<Speech>("language", sealed.sealed_language, silent),
  };
}

function placeOf(personId: string, version: number, column: string) {
  return { table: "identity.persons", row: personId, column, version };
}
