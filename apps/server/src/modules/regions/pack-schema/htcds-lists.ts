import { z } from "zod";
import { code, itemShape, words } from "./fields.ts";
import { listInFileShape, listsKind } from "./list-kind.ts";

const htcdsItem = z.strictObject({
  ...itemShape,
  /** The code of the standard when ours differs; null when the standard has none. */
  original: code.nullable().optional(),
  /** Spellings that files from elsewhere use; accepted on import. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Why our code differs. */
  repair: words.optional(),
  /** Category of the public CTDC data sets. */
  ctdc: words.optional(),
  /** For roles of offenders: whether the standard's word reads like a state of the victim. */
  actOnPerson: z.boolean().optional(),
});

const htcdsList = z
  .strictObject({
    ...listInFileShape,
    /** Field of the standard; null for a list that the standard only describes in its guidance. */
    field: code.nullable(),
    version: words,
    items: z.array(htcdsItem).min(1),
  })
  .superRefine((list, context) =>
    list.items.forEach((item, index) => {
      if ((item.original !== undefined) === (item.repair !== undefined)) return;
      const path = ["items", index, item.repair === undefined ? "repair" : "original"];
      const message = "is missing: a code of our own says what it repairs and what it maps back to";
      context.addIssue({ code: "custom", path, message });
    }),
  );

/** Code lists of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0), with repairs. */
export const htcdsListsKind = listsKind({ kind: "htcds-lists", list: htcdsList });
