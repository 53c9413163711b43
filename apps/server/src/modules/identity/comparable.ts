import { foldName, givenForm, surnameForms } from "./fold-name.ts";
import { readBsn, readDocumentNumber, readEmail, readPhone, readVNumber } from "./identifiers.ts";
import type { Traits } from "./person.ts";

/** Traits made ready to compare, once per person: comparing many is then cheap. */
export type Comparable = {
  readonly traits: Traits;
  readonly surname: readonly string[];
  readonly given: string;
  /** The same two in the other order, for names that were swapped. */
  readonly turned: { readonly surname: readonly string[]; readonly given: string } | undefined;
  readonly alias: string;
  readonly numbers: Readonly<Record<NumberField, string | undefined>>;
};

export type NumberField = "phone" | "email" | "bsn" | "vNumber" | "documentNumber";

/** Folds names and normalises numbers for comparing. */
export function comparable(traits: Traits): Comparable {
  const { surname = "", givenName = "" } = traits;
  return {
    traits,
    surname: surnameForms(surname),
    given: givenForm(givenName),
    turned:
      surname !== "" && givenName !== ""
        ? { surname: surnameForms(givenName), given: givenForm(surname) }
        : undefined,
    alias: foldName(traits.alias ?? "").replaceAll(" ", ""),
    numbers: {
      phone: traits.phone && readPhone(traits.phone),
      email: traits.email && readEmail(traits.email),
      bsn: traits.bsn && readBsn(traits.bsn),
      vNumber: traits.vNumber && readVNumber(traits.vNumber),
      documentNumber: traits.documentNumber && readDocumentNumber(traits.documentNumber),
    },
  };
}
