import type { Instant } from "@schakel/kernel";
import type { PdfDocument, PdfLanguage } from "../../platform/pdf/index.ts";
import type { CodeItem } from "../regions/index.ts";

type Words = Readonly<Record<string, string>>;

/** What a client agrees to, in one language. */
export type ConsentWords = {
  readonly title: string;
  readonly text: string;
  readonly withdrawal: string;
};

/** The words of a text in a language, or undefined when nobody translated it. */
export function consentWordsOf(item: CodeItem, language: PdfLanguage): ConsentWords | undefined {
  const { text, withdrawal, translations } = item.attributes as {
    text: Words;
    withdrawal: Words;
    translations?: Readonly<Record<string, ConsentWords>>;
  };
  if (language === "nl" || language === "en") {
    return {
      title: item.label[language],
      text: text[language] ?? "",
      withdrawal: withdrawal[language] ?? "",
    };
  }
  return translations?.[language];
}

/** A text in large type to read, take home or sign; every choice of words comes from the packs. */
export function consentTextDocument(asked: {
  readonly language: PdfLanguage;
  readonly said: ConsentWords;
  /** The words around it, by key, from the list of client languages. */
  readonly words: Words;
  readonly version: string;
  readonly organisation: string;
  readonly madeAt: Instant;
}): PdfDocument {
  const { language, said, words, organisation, madeAt } = asked;
  const word = (key: string) => words[key] ?? "";
  return {
    language,
    title: said.title,
    author: organisation,
    madeAt,
    foot: `${organisation} · ${asked.version}`,
    paging: { page: word("page"), of: word("of") },
    blocks: [
      { kind: "paragraph", text: said.text, lead: true },
      { kind: "paragraph", text: said.withdrawal, lead: true },
      { kind: "notice", title: word("consent-free-title"), text: word("consent-free") },
      {
        kind: "facts",
        facts: ["consent-name", "consent-day", "consent-signature"].map((key) => ({
          label: word(key),
          text: "…………………………………………",
        })),
      },
    ],
  };
}
