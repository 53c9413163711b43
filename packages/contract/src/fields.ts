import { isDay } from "@schakel/kernel";
import { z } from "zod";

/** An identifier (UUID, version 7 from this product). */
export const id = z.uuid();

/** A day as `YYYY-MM-DD` that exists in the calendar. */
export const dayField = z
  .string()
  .refine(isDay, { error: "no-such-day", abort: true })
  .meta({ format: "date" });

/** A moment in UTC. */
export const moment = z.iso.datetime();

/** One line of text: trimmed, at least one character, no line breaks or other control characters. */
export function line(maximum = 200) {
  return (
    z
      .string()
      .trim()
      .min(1)
      .max(maximum)
      // eslint-disable-next-line no-control-regex
      .regex(/^[^\u0000-\u001f\u007f]*$/u, { error: "control-character" })
  );
}

/** A passage of text: trimmed, line breaks allowed, no other control characters. */
export function passage(maximum = 10_000) {
  return (
    z
      .string()
      .trim()
      .min(1)
      .max(maximum)
      // eslint-disable-next-line no-control-regex
      .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u, { error: "control-character" })
  );
}

/** A code from a code list: lower case words with hyphens. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(60);

/** A Dutch municipality code such as `GM0599`. */
export const municipalityCode = z.string().regex(/^GM\d{4}$/);

/** Version of a resource; goes back in `If-Match`. */
export const version = z.int().min(1);

/** Keyset paging: pass `next` of the last page as `after`. */
export const paging = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

/** A page of items with the key of the next page, or null on the last. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
