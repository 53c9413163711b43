import { z } from "zod";
import { bilingual, itemShape, words } from "./fields.ts";
import { listKind } from "./list-kind.ts";

const term = z.strictObject({
  ...itemShape,
  /** Words to avoid, per language; a star at the end also catches longer words. */
  avoid: z.strictObject({ nl: z.array(words), en: z.array(words) }),
  reason: bilingual,
});

/** Preferred terms: the label is the word to use. */
export const termsKind = listKind({ kind: "terms", listId: "preferred-term", item: term });
