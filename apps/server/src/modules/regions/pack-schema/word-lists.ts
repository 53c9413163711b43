import { z } from "zod";
import type { PlainItem } from "./fields.ts";
import { defaults } from "./fields.ts";
import { definePackKind, entryOf } from "./kind.ts";
import { codeItemOf, codeListOf, listInFileShape } from "./list-kind.ts";

const word = z
  .string()
  .regex(/^[a-z]{3,14}$/, { error: "must be one word of 3 to 14 letters, without capitals" });

const wordList = z.strictObject({ ...listInFileShape, words: z.array(word).min(60) });

function itemsOf(list: z.output<typeof wordList>): PlainItem[] {
  return list.words.map((id) => ({
    id,
    label: { nl: id, en: id },
    source: list.source,
    checked: list.checked,
    confidence: list.confidence,
  }));
}

/** Words without a meaning in the work, for code names. The same in every language. */
export const wordListsKind = definePackKind({
  kind: "word-lists",
  schema: z.strictObject({
    kind: z.literal("word-lists"),
    defaults,
    lists: z.array(wordList).min(1),
  }),
  read(file, context) {
    return {
      entries: file.lists.flatMap((list, at) => [
        entryOf("list", list, ["lists", at]),
        ...list.words.map((id, index) => ({
          collection: `list:${list.id}`,
          id,
          path: ["lists", at, "words", index],
          references: [],
        })),
      ]),
      content: {
        codeLists: file.lists.map((list) => codeListOf(list.id, "word-lists", list)),
        codeItems: file.lists.flatMap((list) =>
          itemsOf(list).map((item, index) => codeItemOf(list.id, item, index, context)),
        ),
      },
    };
  },
});
