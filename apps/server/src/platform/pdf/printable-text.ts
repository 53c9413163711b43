/** Stands for a character that our fonts cannot show. */
const missing = "\u25A1";
/** Longest run of characters without a place to break a line. */
const longestRun = 24;
const breakHere = "\u200B";

const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;
/** Direction marks, joiners and variation selectors: they change looks, never letters. */
const directing = /[\p{Cf}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;
const longRun = new RegExp(`(\\S{${longestRun}})(?=\\S)`, "gu");

/**
 * A text as the fonts can show it: one character without a glyph would make the whole document
 * fail, as PDF/UA-1 demands (ISO 14289-1, 7.21.4.1). Compatible forms are tried first; what then
 * remains unknown becomes «□». Very long words get places to break, so that no cell overflows.
 */
export function printableText(text: string, shows: ReadonlySet<number>): string {
  const plain = text.toWellFormed().normalize("NFC").replace(invisible, " ").replace(directing, "");
  let shown = "";
  for (const character of plain) shown += shownAs(character, shows);
  return shown.trim().replace(longRun, `$1${breakHere}`);
}

function shownAs(character: string, shows: ReadonlySet<number>): string {
  if (isShown(character, shows)) return character;
  const compatible = character.normalize("NFKD");
  return isShown(compatible, shows) ? compatible : missing;
}

function isShown(text: string, shows: ReadonlySet<number>): boolean {
  for (const character of text) if (!shows.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

/** Makes every text inside a value printable; shape, keys and numbers stay. */
export function printable<Value>(value: Value, shows: ReadonlySet<number>): Value {
  return walk(value, shows) as Value;
}

function walk(value: unknown, shows: ReadonlySet<number>): unknown {
  if (typeof value === "string") return printableText(value, shows);
  if (Array.isArray(value)) return value.map((each) => walk(each, shows));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, shows)]));
}
