import { z } from "zod";
import { bilingual, defaults, packDay, provenanceShape } from "./fields.ts";
import { definePackKind, entryOf, provenanceOf } from "./kind.ts";

const holiday = z.strictObject({
  id: packDay,
  label: bilingual,
  ground: z.enum(["recognised", "equated", "designated"]),
  ...provenanceShape,
});

/** Days on which a legal term does not end. */
export const holidaysKind = definePackKind({
  kind: "holidays",
  schema: z.strictObject({ kind: z.literal("holidays"), defaults, items: z.array(holiday).min(1) }),
  read: (file) => ({
    entries: file.items.map((item, index) => entryOf("holiday", item, ["items", index])),
    content: {
      holidays: file.items.map((item) => ({
        day: item.id,
        label: item.label,
        ground: item.ground,
        ...provenanceOf(item),
      })),
    },
  }),
});
