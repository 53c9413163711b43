import type { ClientLanguage } from "@schakel/contract";
import type { Day } from "@schakel/kernel";
import type { Tx } from "../../platform/database/as-actor.ts";
import { getCodeList, type Confidence } from "../regions/index.ts";

/** The words of papers for a client in one language. */
export type ClientWords = {
  readonly language: ClientLanguage;
  readonly locale: string;
  /** `check` until a native speaker has confirmed the words. */
  readonly confidence: Confidence;
  /** The text of a key with what belongs in its `{places}`; throws on a key that the pack lacks. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** The text of a key, or undefined when the pack has none. */
  find(key: string): string | undefined;
};

type Attributes = { locale: string; words: Record<string, string> };

/** Reads the words of a language from the packs, as they hold on a day. */
export async function getClientWords(
  tx: Tx,
  language: ClientLanguage,
  on: Day,
): Promise<ClientWords> {
  const list = await getCodeList(tx, "client-language", on);
  const item = list.items.find(({ code }) => code === language);
  if (!item) throw new Error(`the packs have no words in «${language}»`);
  const { locale, words } = item.attributes as Attributes;
  return wordsOf(language, locale, item.confidence, words);
}

/** Words at hand as the documents use them. */
export function wordsOf(
  language: ClientLanguage,
  locale: string,
  confidence: Confidence,
  words: Readonly<Record<string, string>>,
): ClientWords {
  return {
    language,
    locale,
    confidence,
    find: (key) => words[key],
    say: (key, values = {}) => {
      const text = words[key];
      if (text === undefined) throw new Error(`no word «${key}» in «${language}»`);
      return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
    },
  };
}
