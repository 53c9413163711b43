import type { Instant } from "@schakel/kernel";

const zone = { timeZone: "Europe/Amsterdam" } as const;
const days = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", ...zone });
/** A day or moment in words. */
export const dayOf = (moment: Instant | string): string => days.format(new Date(moment));

/** What kinds of pieces are called. */
export const kinds: Readonly<Record<string, string>> = {
  note: "Notitie",
  contact: "Contact",
  observation: "Waarneming",
  decision: "Besluit",
  document: "Document",
  measurement: "Meting",
};
/** Where a piece comes from. */
export const sources: Readonly<Record<string, string>> = {
  "own-observation": "zelf gezien of gehoord",
  client: "van u",
  "third-party": "van iemand anders",
  document: "uit een document",
};

const names = {
  region: new Intl.DisplayNames("nl", { type: "region" }),
  language: new Intl.DisplayNames("nl", { type: "language" }),
};

/** What a country or a language is called; the code itself when it has no name. */
export function nameOf(type: keyof typeof names, code: string): string {
  try {
    return names[type].of(code) ?? code;
  } catch {
    return code;
  }
}
