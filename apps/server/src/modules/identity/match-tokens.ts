import { yearOf } from "./birth.ts";
import { foldName, givenForm, surnameForms } from "./fold-name.ts";
import { readBsn, readDocumentNumber, readEmail, readPhone, readVNumber } from "./identifiers.ts";
import type { Traits } from "./person.ts";
import { soundKeys } from "./sound-key.ts";

/**
 * Kinds of match tokens with the number under which they are stored: never reuse one. The passes of
 * the matching: two people meet when they share a token of any kind.
 */
export const tokenKinds = {
  /** Sound of surname and of given name, in alphabetical order, so that swapped names meet. */
  "name-pair": 1,
  /** Sound of the surname with the year of birth. */
  "surname-year": 2,
  /** Sound of the surname alone. */
  surname: 3,
  /** Letters of the surname; neighbours within one typo meet by `spellingVariants`. */
  spelling: 4,
  /** Sound of the given name with the first sound of the surname. */
  "given-initial": 5,
  /** Sound of the given name with the day of birth: finds people after a change of surname. */
  "given-birth": 6,
  alias: 7,
  phone: 8,
  email: 9,
  bsn: 10,
  "v-number": 11,
  document: 12,
} as const;

export type TokenKind = keyof typeof tokenKinds;

/** A normalised value to be keyed and stored; in the clear it must never leave memory. */
export type MatchToken = { readonly kind: TokenKind; readonly value: string };

/**
 * All tokens under which a person is stored. Names give about six, each known number one. A person
 * of whom nothing is known has none and is never found.
 */
export function matchTokens(traits: Traits): readonly MatchToken[] {
  const forms = surnameForms(traits.surname ?? "");
  const sounds = distinct(forms.flatMap(soundKeys));
  const given = soundKeys(comparableGiven(traits.givenName));
  const year = yearOf(traits);
  return [
    ...pairs(sounds, given).map((value) => token("name-pair", value)),
    ...(year === undefined ? [] : sounds.map((key) => token("surname-year", `${key} ${year}`))),
    ...sounds.map((key) => token("surname", key)),
    ...forms.map((form) => token("spelling", form)),
    ...givenInitials(sounds, given).map((value) => token("given-initial", value)),
    ...(traits.birthDay === undefined
      ? []
      : given.map((key) => token("given-birth", `${key} ${traits.birthDay}`))),
    ...soundKeys(foldName(traits.alias ?? "").replaceAll(" ", "")).map((key) =>
      token("alias", key),
    ),
    ...numberTokens(traits),
  ];
}

/**
 * The tokens by which to look for a person: those of the person as asked for, and as they would be
 * had somebody swapped given name and surname.
 */
export function searchTokens(traits: Traits): readonly MatchToken[] {
  const { givenName, surname } = traits;
  if (!givenName || !surname) return matchTokens(traits);
  const turned = matchTokens({ ...traits, givenName: surname, surname: givenName });
  const all = [...matchTokens(traits), ...turned];
  return [...new Map(all.map((each) => [`${each.kind} ${each.value}`, each])).values()];
}

const longestSpelling = 24;

/**
 * Every text that a spelling becomes by leaving out one letter, and the spelling itself. Two
 * spellings that differ by one typo (a letter added, lost, replaced, or two neighbours swapped)
 * always share one of these (the idea of SymSpell, Garbe 2012).
 */
export function spellingVariants(spelling: string): readonly string[] {
  const letters = Array.from(spelling).slice(0, longestSpelling);
  const without = letters.map((_, at) => letters.toSpliced(at, 1).join(""));
  return distinct([letters.join(""), ...without]);
}

function numberTokens(traits: Traits): readonly MatchToken[] {
  return [
    ...readToken("phone", traits.phone, readPhone),
    ...readToken("email", traits.email, readEmail),
    ...readToken("bsn", traits.bsn, readBsn),
    ...readToken("v-number", traits.vNumber, readVNumber),
    ...readToken("document", traits.documentNumber, readDocumentNumber),
  ];
}

function readToken(
  kind: TokenKind,
  text: string | undefined,
  read: (text: string) => string | undefined,
): readonly MatchToken[] {
  const value = text === undefined ? undefined : read(text);
  return value === undefined ? [] : [token(kind, value)];
}

/** An initial says too little to search by; the score still looks at it. */
function comparableGiven(givenName: string | undefined): string {
  const given = givenForm(givenName ?? "");
  return /^[a-z]$/.test(given) ? "" : given;
}

function pairs(sounds: readonly string[], given: readonly string[]): readonly string[] {
  return distinct(sounds.flatMap((surname) => given.map((key) => [surname, key].sort().join(" "))));
}

function givenInitials(sounds: readonly string[], given: readonly string[]): readonly string[] {
  return distinct(
    sounds.flatMap((surname) => given.map((key) => `${key} ${Array.from(surname)[0]}`)),
  );
}

function token(kind: TokenKind, value: string): MatchToken {
  return { kind, value };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
