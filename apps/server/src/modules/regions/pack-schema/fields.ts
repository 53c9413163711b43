import { isDay } from "@schakel/kernel";
import { z } from "zod";

/** Lower case words with hyphens: `meld-en-adviespunt`. Names files, lists, organisations and sources. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "must be lower case words with hyphens" })
  .max(80);

/** A code in a list. Wider than a slug, because HTCDS writes `DebtBondage` and permissions `case.read`. */
export const code = z
  .string()
  .regex(/^[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*$/, {
    error: "must be letters and digits with hyphens or dots between them",
  })
  .max(80);

/** A day that exists, written as `2026-11-30`. */
export const packDay = z
  .string()
  .refine(isDay, { error: "is not a day that exists (write it like 2026-11-30)" });

/** Text with something in it. */
export const words = z
  .string()
  .refine((text) => text.trim() === text && text !== "", { error: "must not be empty or padded" });

/** The same text in Dutch and in English: screens exist in both. */
export const bilingual = z.strictObject({ nl: words, en: words });
export type Bilingual = z.output<typeof bilingual>;

export const confidence = z.enum(["confirmed", "check"]);
export type Confidence = z.output<typeof confidence>;

/** Where an item comes from; a part names the chapter or article. */
export const provenanceShape = {
  source: slug,
  part: words.optional(),
  checked: packDay,
  confidence,
};

/** What file, list or organisation may say once for everything below it. */
export const defaults = z
  .strictObject({
    source: slug.optional(),
    part: words.optional(),
    checked: packDay.optional(),
    confidence: confidence.optional(),
  })
  .optional();

/** First and last day on which an item holds; both days count. Left out: always, or no end known. */
export const periodShape = { validFrom: packDay.optional(), validTo: packDay.optional() };

/** Codes of other lists that an item points at, by list: `{ organisation-type: [riec] }`. */
export const links = z.record(slug, z.array(code).min(1)).optional();

/** What every code item has. */
export const itemShape = {
  id: code,
  label: bilingual,
  explanation: bilingual.optional(),
  parent: code.optional(),
  links,
  note: words.optional(),
  ...periodShape,
  ...provenanceShape,
};

/** What every code list has. */
export const listShape = {
  label: bilingual,
  explanation: bilingual.optional(),
  caveat: bilingual.optional(),
  usableOn: z.array(slug).optional(),
  note: words.optional(),
  ...provenanceShape,
};

/** An hour of the day, `08:30`. */
export const hour = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: "must be a time like 08:30" });

/** A plain item: nothing but what every item has. */
export const plainItem = z.strictObject(itemShape);
export type PlainItem = z.output<typeof plainItem>;
