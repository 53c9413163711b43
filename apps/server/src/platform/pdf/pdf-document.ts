import type { Instant } from "@schakel/kernel";

/** Languages of papers for clients; Arabic runs from right to left. */
export type PdfLanguage = "nl" | "en" | "pl" | "ro" | "bg" | "es" | "ar" | "uk";

/**
 * A document as its reader meets it, from top to bottom. Every text is plain text: whatever people
 * typed is shown as they typed it and is never read as markup.
 */
export type PdfDocument = {
  /** Language of all texts; screen readers choose their voice by it. */
  readonly language: PdfLanguage;
  readonly title: string;
  /** The organisation that hands out the document. */
  readonly author: string;
  readonly madeAt: Instant;
  /** Stands at the foot of every page, before the page number. */
  readonly foot: string;
  /** The words of «page 1 of 3», for languages that the template does not know. */
  readonly paging?: { readonly page: string; readonly of: string };
  readonly blocks: readonly PdfBlock[];
};

export type PdfBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly lead?: boolean }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly facts: readonly PdfFact[] }
  | { readonly kind: "notice"; readonly title: string; readonly text: string }
  | {
      readonly kind: "table";
      readonly columns: readonly PdfColumn[];
      /** Each row has a cell for every column. */
      readonly rows: readonly (readonly PdfCell[])[];
    };

/** A label with its value, such as a number or a period. */
export type PdfFact = { readonly label: string; readonly text: string };

/** A column with its heading, which returns on every page, and its share of the width. */
export type PdfColumn = {
  readonly heading: string;
  readonly share: number;
  /** Figures stand at the right, under each other. */
  readonly figures?: boolean;
};

export type PdfCell = {
  readonly text: string;
  /** For what the eye looks for in a row, such as a name. */
  readonly strong?: boolean;
  /** A word of warning above the text, such as «Geweigerd». */
  readonly mark?: string;
  /** A second, smaller line. */
  readonly small?: string;
};
