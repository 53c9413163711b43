import { z } from "zod";
import { bilingual, itemShape, slug, words } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

/** The same in another language, as the client reads or hears it. */
const translation = z.strictObject({ title: words, text: words, withdrawal: words });

const consentText = z.strictObject({
  ...itemShape,
  version: words,
  purpose: slug,
  /** Whom the data go to: a kind of organisation. */
  recipientType: slug.optional(),
  text: bilingual,
  withdrawal: bilingual,
  /** By language of papers for clients, beside Dutch and English. */
  translations: z
    .partialRecord(z.enum(["pl", "ro", "bg", "es", "ar", "uk"]), translation)
    .optional(),
  /** From this age a client signs alone; below it a parent or guardian signs. */
  signsAloneFromAge: z.int().min(12).max(18),
});

/** What a client agrees to, in plain words. */
export const consentTextsKind = listKind({
  kind: "consent-texts",
  listId: "consent-text",
  item: consentText,
  references: (item, path) => [
    ...refer("list:purpose", item.purpose, [...path, "purpose"]),
    ...refer("list:organisation-type", item.recipientType, [...path, "recipientType"]),
  ],
});
