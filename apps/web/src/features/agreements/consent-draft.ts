import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { FormError } from "../../ui/form-errors.ts";
import type { CodeItem } from "../regions/index.ts";

/** A consent while it is recorded. */
export type ConsentDraft = {
  /** Code of the text that was read aloud. */
  readonly text: string;
  /** Id of one organisation, or `""` for all who help. */
  readonly recipient: string;
  readonly form: "spoken" | "written" | null;
  readonly language: string | null;
  readonly givenBy: "client" | "representative" | null;
  readonly representative: string;
  readonly day: DateValue;
  /** What the client says of the age; asked only when the server asks for it. */
  readonly toldAge: "under-sixteen" | "sixteen-or-older" | null;
  /** An objection in the words of the client. */
  readonly words: string;
};

export const emptyConsent: ConsentDraft = {
  text: "",
  recipient: "",
  form: null,
  language: null,
  givenBy: null,
  representative: "",
  day: null,
  toldAge: null,
  words: "",
};

/** A text that a client agrees to, as the packs hold it. */
export type ConsentText = {
  readonly code: string;
  readonly label: string;
  readonly purpose: string;
  readonly text: string;
  readonly withdrawal: string;
  readonly version: string;
  readonly signsAloneFromAge: number;
  readonly confidence: "confirmed" | "check";
};

/** Languages in which texts for clients can be read aloud and printed, in the order of the list. */
export const paperLanguages = ["nl", "en", "pl", "ro", "bg", "es", "ar", "uk"] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

type Said = { readonly title: string; readonly text: string; readonly withdrawal: string };

/** A text as the client hears it, in any of the eight languages; undefined without a translation. */
export function saidIn(item: CodeItem, language: PaperLanguage): Said | undefined {
  const { translations } = item.attributes as { translations?: Partial<Record<string, Said>> };
  if (language !== "nl" && language !== "en") return translations?.[language];
  const { label, text, withdrawal } = consentTextOf(item, language);
  return { title: label, text, withdrawal };
}

/** Reads a text out of its item; texts stand in both languages, the screen's one is taken. */
export function consentTextOf(item: CodeItem, language: "nl" | "en"): ConsentText {
  const words = (value: unknown) =>
    typeof value === "string"
      ? value
      : ((value as Record<string, string> | null)?.[language] ?? "");
  const { purpose, version, signsAloneFromAge, text, withdrawal } = item.attributes;
  return {
    code: item.code,
    label: item.label,
    purpose: words(purpose),
    text: words(text),
    withdrawal: words(withdrawal),
    version: words(version),
    signsAloneFromAge: typeof signsAloneFromAge === "number" ? signsAloneFromAge : 16,
    confidence: item.confidence,
  };
}

type CheckWords = {
  readonly missingPurpose: string;
  readonly missingHow: string;
  readonly missingLanguage: string;
  readonly missingGiver: string;
  readonly missingName: string;
  readonly missingDay: string;
};

/** What is missing; a consent is only worth something when it can be shown how it was given. */
export function checkConsent(draft: ConsentDraft, words: CheckWords): FormError[] {
  const errors: FormError[] = [];
  const need = (name: string, isMissing: boolean, message: string) => {
    if (isMissing) errors.push({ name, message });
  };
  need("purpose", draft.text === "", words.missingPurpose);
  need("form", draft.form === null, words.missingHow);
  need("language", draft.language === null, words.missingLanguage);
  need("givenBy", draft.givenBy === null, words.missingGiver);
  const needsName = draft.givenBy === "representative" && draft.representative.trim() === "";
  need("representative", needsName, words.missingName);
  need("givenOn", dayOfAnswer(draft.day) === undefined, words.missingDay);
  return errors;
}

/** What is sent, once checked; undefined while something is missing. */
export function consentBody(draft: ConsentDraft, purpose: string, read?: ConsentText) {
  const { form, language, givenBy } = draft;
  const givenOn = dayOfAnswer(draft.day);
  if (form === null || language === null || givenBy === null || givenOn === undefined) {
    return undefined;
  }
  return {
    purpose,
    form,
    language,
    givenBy,
    givenOn,
    ...(draft.recipient === "" ? {} : { recipientOrganisationId: draft.recipient }),
    ...(read ? { textCode: read.code, textVersion: read.version } : {}),
    ...(draft.toldAge ? { toldAge: draft.toldAge } : {}),
    ...(givenBy === "representative" ? { representative: draft.representative.trim() } : {}),
  };
}
