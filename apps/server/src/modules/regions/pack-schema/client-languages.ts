import { z } from "zod";
import { itemShape, slug, words } from "./fields.ts";
import { listKind } from "./list-kind.ts";

const clientLanguage = z.strictObject({
  ...itemShape,
  /** BCP 47, for dates and numbers. */
  locale: z.string().regex(/^[a-z]{2}(?:-[A-Za-z0-9]+)*$/),
  direction: z.enum(["ltr", "rtl"]),
  /** What papers for a client say, by key; `{name}` stands for what the product fills in. */
  words: z.record(slug, words),
});

/** Languages in which a client gets papers, each with its words. */
export const clientLanguagesKind = listKind({
  kind: "client-languages",
  listId: "client-language",
  item: clientLanguage,
});
