/** The parts of an agreement, with the word of each. */
export const sections = [
  { part: "tekst", word: "text" },
  { part: "partijen", word: "parties" },
  { part: "artikelen", word: "clauses" },
  { part: "matrix", word: "matrix" },
  { part: "versies", word: "versions" },
  { part: "proef", word: "trial" },
] as const;

export type Section = (typeof sections)[number]["part"];

/** Which part of an agreement is shown, and with which version it is compared. */
export type AgreementSearch = { readonly deel?: Section; readonly met?: string };

/** Reads the address of an agreement; what is not known is left out. */
export function readAgreementSearch(search: Record<string, unknown>): AgreementSearch {
  const found = sections.find(({ part }) => part === search["deel"])?.part;
  const other = search["met"];
  return {
    ...(found && found !== "tekst" ? { deel: found } : {}),
    ...(typeof other === "string" ? { met: other } : {}),
  };
}
