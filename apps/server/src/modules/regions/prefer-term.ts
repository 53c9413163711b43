import type { CodeList } from "./code-list.ts";
import type { Bilingual } from "./pack-schema/fields.ts";

type Language = "nl" | "en";

/** A word that we would rather not use, where it stands, and what to write instead. */
export type TermAdvice = {
  readonly found: string;
  /** Position of its first character in the text. */
  readonly at: number;
  readonly preferred: string;
  readonly reason: string;
  readonly termId: string;
};

type TermAttributes = {
  readonly avoid: Readonly<Record<Language, readonly string[]>>;
  readonly reason: Bilingual;
};

/**
 * Finds discouraged words in a text, in order, with the preferred term and the reason («loverboy»
 * gives «jeugdprostitutie»; STV 2007, chapter 3.1). It advises; it never changes a text, because a
 * quotation may need the other word. `terms` is the list «preferred-term».
 */
export function preferTerm(text: string, terms: CodeList, language: Language = "nl"): TermAdvice[] {
  const advice = terms.items.flatMap((item) => {
    const { avoid, reason } = item.attributes as TermAttributes;
    return avoid[language].flatMap((word) =>
      [...text.matchAll(wholeWord(word))].map((match) => ({
        found: match[0],
        at: match.index,
        preferred: item.label[language],
        reason: reason[language],
        termId: item.code,
      })),
    );
  });
  return advice.sort((one, other) => one.at - other.at);
}

/** Everything that people may type for a term when they search: the preferred word and the others. */
export function synonymsOf(word: string, terms: CodeList, language: Language = "nl"): string[] {
  const asked = word.trim().toLowerCase();
  const item = terms.items.find(
    ({ label, attributes }) =>
      label[language].toLowerCase() === asked ||
      (attributes as TermAttributes).avoid[language].some((each) => bare(each) === asked),
  );
  if (!item) return [word];
  const { avoid } = item.attributes as TermAttributes;
  return [item.label[language], ...avoid[language].map(bare)];
}

function bare(word: string): string {
  return word.replace(/\*$/, "").toLowerCase();
}

/** A word by itself, also with a capital; with a star also at the head of a longer word. */
function wholeWord(word: string): RegExp {
  const literal = bare(word).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const end = word.endsWith("*") ? String.raw`[\p{L}\p{M}’'-]*` : String.raw`(?![\p{L}\p{N}])`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}${end}`, "giu");
}
