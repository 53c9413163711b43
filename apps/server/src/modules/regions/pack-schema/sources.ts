import { z } from "zod";
import { packDay, slug, words } from "./fields.ts";
import { definePackKind, entryOf } from "./kind.ts";

const source = z.strictObject({
  id: slug,
  title: words,
  issuer: words,
  published: words.optional(),
  url: z
    .string()
    .regex(/^https:\/\//, { error: "must start with https://" })
    .optional(),
  licence: words.optional(),
  attribution: words.optional(),
  checked: packDay,
});

/** The documents and laws on which items rest; items name them by id. */
export const sourcesKind = definePackKind({
  kind: "sources",
  schema: z.strictObject({ kind: z.literal("sources"), items: z.array(source).min(1) }),
  read: (file) => ({
    entries: file.items.map((item, index) => entryOf("source", item, ["items", index])),
    content: {
      sources: file.items.map((item) => ({
        id: item.id,
        title: item.title,
        issuer: item.issuer,
        published: item.published ?? null,
        url: item.url ?? null,
        licence: item.licence ?? null,
        attribution: item.attribution ?? null,
        checked: item.checked,
      })),
    },
  }),
});
