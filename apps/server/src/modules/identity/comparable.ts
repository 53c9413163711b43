import { foldName, givenForm, surnameForms } from "./fold-name.ts";
import { readBsn, readDocumentNumber, readEmail, readPhone, readVNumber } from "./identifiers.ts";
import type { Traits } from "./person.ts";
import { soundKeys } from "./sound-key.ts";

/** A folded name with its sound keys, worked out when first needed and then kept. */
export type Spoken = { readonly letters: string; readonly sounds: () => readonly string[] };

/** A surname with its other forms, and a given name. */
export type SpokenNames = {
  readonly surname: readonly Spoken[];
  readonly given: Spoken;
};

export type NumberField = "phone" | "email" | "bsn" | "vNumber" | "documentNumber";

/** Traits made ready to compare, once per person: comparing many is then cheap. */
export type Comparable = {
  readonly traits: Traits;
  readonly names: SpokenNames;
  /** The names in the other order, for records in which they were swapped; when both are known. */
  readonly turned: () => SpokenNames | undefined;
  readonly alias: Spoken;
  readonly numbers: Readonly<Record<NumberField, string | undefined>>;
};

/** Folds names and normalises numbers for comparing. */
export function comparable(traits: Traits): Comparable {
  const { surname = "", givenName = "" } = traits;
  const known = surname !== "" && givenName !== "";
  return {
    traits,
    names: spokenNames(surname, givenName),
    turned: once(() => (known ? spokenNames(givenName, surname) : undefined)),
    alias: spoken(foldName(traits.alias ?? "").replaceAll(" ", "")),
    numbers: {
      phone: traits.phone && readPhone(traits.phone),
      email: traits.email && readEmail(traits.email),
      bsn: traits.bsn && readBsn(traits.bsn),
      vNumber: traits.vNumber && readVNumber(traits.vNumber),
      documentNumber: traits.documentNumber && readDocumentNumber(traits.documentNumber),
    },
  };
}

/** Whether two spoken names share a sound key. */
export function soundAlike(one: Spoken, other: Spoken): boolean {
  const keys = other.sounds();
  return one.sounds().some((key) => keys.includes(key));
}

function spokenNames(surname: string, givenName: string): SpokenNames {
  return { surname: surnameForms(surname).map(spoken), given: spoken(givenForm(givenName)) };
}

function spoken(letters: string): Spoken {
  return { letters, sounds: once(() => soundKeys(letters)) };
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}
