import { refuse, type Day, type Refusal } from "@schakel/kernel";
import { leadsSurname } from "./fold-name.ts";
import { readBsn, readDocumentNumber, readEmail, readPhone, readVNumber } from "./identifiers.ts";
import { matchTokens, searchTokens, type MatchToken } from "./match-tokens.ts";
import type { Traits } from "./person.ts";

/** What somebody typed to find a person. */
export type Asked = {
  /** A name in any order, an alias, or a number. */
  readonly text?: string | undefined;
  readonly birthDay?: Day | undefined;
  readonly phone?: string | undefined;
};

/** A question made ready: every way to read it, and the tokens that find candidates. */
export type Question = {
  readonly readings: readonly Traits[];
  readonly tokens: readonly MatchToken[];
};

/**
 * Reads a question. «Maria Jansen», «Jansen, Maria» and «Jansen Maria» may all mean one person, a
 * single word a surname or an alias, a row of digits a phone number, BSN, V-number or document.
 * Refuses `search-too-wide` when nothing in it can single people out, such as a birth day alone.
 */
export function readQuestion(asked: Asked): Question | Refusal<"search-too-wide"> {
  const { birthDay, phone } = asked;
  const text = asked.text?.trim() ?? "";
  const readings = (text === "" ? [{}] : [...numberReadings(text), ...nameReadings(text)]).map(
    (reading): Traits => Object.assign({ birthDay, phone }, reading),
  );
  // Where a reading with a given name exists, its tokens find what the whole text would.
  const named = readings.filter(({ givenName }) => givenName !== undefined);
  const whole = readings.filter(({ givenName }) => givenName === undefined);
  const all = [
    ...named.flatMap(searchTokens),
    ...whole.filter((each) => named.length === 0 || !each.surname).flatMap(matchTokens),
  ];
  const tokens = [...new Map(all.map((each) => [`${each.kind} ${each.value}`, each])).values()];
  return tokens.length === 0 ? refuse("search-too-wide") : { readings, tokens };
}

function numberReadings(text: string): readonly Traits[] {
  if (text.includes("@")) return readEmail(text) ? [{ email: text }] : [];
  if (!/\d{3}/.test(text.replace(/[\s.-]/g, ""))) return [];
  const phone = readPhone(text);
  const bsn = readBsn(text);
  const vNumber = readVNumber(text);
  const documentNumber = readDocumentNumber(text);
  const found = { phone, bsn, vNumber, documentNumber };
  return Object.values(found).some(Boolean) ? [found] : [];
}

function nameReadings(text: string): readonly Traits[] {
  if (/\d{3}/.test(text) || text.includes("@")) return [];
  const [before = "", after] = text.split(",").map((part) => part.trim());
  if (after) {
    const isName = !after.split(/\s+/).every(leadsSurname);
    return [{ surname: before, givenName: isName ? after : undefined }];
  }
  const words = before.split(/\s+/).filter(Boolean);
  const whole: Traits[] = [{ surname: before }, { alias: before }];
  if (words.length < 2) return whole;
  const givenLast = { givenName: words.at(-1), surname: words.slice(0, -1).join(" ") };
  if (leadsSurname(words[0] ?? "")) return [givenLast, ...whole];
  const givenFirst = { givenName: words[0], surname: words.slice(1).join(" ") };
  // Of two words the one order is the other one swapped, which every comparison tries by itself.
  return words.length === 2 ? [givenFirst, ...whole] : [givenFirst, givenLast, ...whole];
}
