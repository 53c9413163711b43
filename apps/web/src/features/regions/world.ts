import type { Language } from "../../i18n/language.ts";
import type { ComboOption } from "./find-options.ts";

/** Codes that ISO 3166 keeps for other uses than a country. */
const noCountry = new Set(
  "AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ".split(
    " ",
  ),
);

/** Languages that are met in this work; the browser gives their names. */
const languageCodes = (
  "nl en ar am az be bg bn bs cs da de el es et fa fi fr ga gu ha he hi hr hu hy id ig is it ja ka kk " +
  "km ko ku ky lo lt lv mk ml mn mr ms my ne no pa pl ps pt ro ru rw si sk sl so sq sr st sv sw ta te " +
  "tg th ti tk tl tr tw uk ur uz vi wo xh yo zh zu"
).split(" ");

const countriesIn: Partial<Record<Language, readonly ComboOption[]>> = {};
const languagesIn: Partial<Record<Language, readonly ComboOption[]>> = {};

/** Every country (ISO 3166, two letters) with its name in a language, in alphabetical order. */
export function countryOptions(language: Language): readonly ComboOption[] {
  return (countriesIn[language] ??= namedOptions(language, "region", everyPair()));
}

/** Languages (ISO 639, two letters) with their name in a language, in alphabetical order. */
export function languageOptions(language: Language): readonly ComboOption[] {
  return (languagesIn[language] ??= namedOptions(language, "language", languageCodes));
}

/** The name of a country or language by its code; the code itself when there is none. */
export function nameOfCode(language: Language, kind: "region" | "language", code: string): string {
  return new Intl.DisplayNames(language, { type: kind }).of(code) ?? code;
}

function namedOptions(
  language: Language,
  kind: "region" | "language",
  codes: readonly string[],
): readonly ComboOption[] {
  const names = new Intl.DisplayNames(language, { type: kind, fallback: "none" });
  const order = new Intl.Collator(language);
  return codes
    .flatMap((value) => {
      const label = names.of(value);
      return label === undefined ? [] : [{ value, label }];
    })
    .sort((a, b) => order.compare(a.label, b.label));
}

function everyPair(): readonly string[] {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountry.has(code));
}
