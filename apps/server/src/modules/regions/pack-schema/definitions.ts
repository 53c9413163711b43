import { z } from "zod";
import { bilingual, itemShape } from "./fields.ts";
import { listKind } from "./list-kind.ts";

const definition = z.strictObject({
  ...itemShape,
  /** What it is for: the main text, another wording of it, or a rule about reading it. */
  use: z.enum(["main", "variant", "concept", "rule"]),
  text: bilingual,
});

/** Definition texts in our own words, each with its source. */
export const definitionsKind = listKind({
  kind: "definitions",
  listId: "definition",
  item: definition,
});
