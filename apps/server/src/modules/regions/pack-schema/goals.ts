import { z } from "zod";
import { bilingual, defaults, provenanceShape, slug } from "./fields.ts";
import { definePackKind, entryOf, provenanceOf, refer } from "./kind.ts";

const goal = z.strictObject({
  id: slug,
  parent: slug.optional(),
  type: z.enum(["mission", "goal", "pillar", "assignment", "action-line", "activity"]),
  label: bilingual,
  explanation: bilingual.optional(),
  ...provenanceShape,
});

/** Missions, goals, pillars, assignments and action lines. */
export const goalsKind = definePackKind({
  kind: "goals",
  schema: z.strictObject({ kind: z.literal("goals"), defaults, items: z.array(goal).min(1) }),
  read: (file, context) => ({
    entries: file.items.map((item, index) => {
      const path = ["items", index];
      return entryOf("goal", item, path, refer("goal", item.parent, [...path, "parent"]));
    }),
    content: {
      goals: file.items.map((item, position) => ({
        id: item.id,
        regionId: context.regionId,
        parentId: item.parent ?? null,
        kind: item.type,
        position,
        label: item.label,
        explanation: item.explanation ?? null,
        ...provenanceOf(item),
      })),
    },
  }),
});
