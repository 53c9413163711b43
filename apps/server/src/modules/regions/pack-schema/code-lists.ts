import { z } from "zod";
import { plainItem } from "./fields.ts";
import { listInFileShape, listsKind } from "./list-kind.ts";

/** Lists whose items are nothing but a code, a word and an explanation. */
export const codeListsKind = listsKind({
  kind: "code-lists",
  list: z.strictObject({ ...listInFileShape, items: z.array(plainItem).min(1) }),
});
