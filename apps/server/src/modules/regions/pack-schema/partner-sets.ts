import { z } from "zod";
import { bilingual, code, defaults, provenanceShape, slug } from "./fields.ts";
import { definePackKind, entryOf, provenanceOf, refer } from "./kind.ts";

const member = z.strictObject({ type: slug, role: bilingual });

const partnerSet = z.strictObject({
  id: slug,
  targetGroup: code.optional(),
  label: bilingual,
  explanation: bilingual.optional(),
  members: z.array(member).min(2),
  ...provenanceShape,
});

/** Which kinds of partners belong together for a target group, each with a role of its own. */
export const partnerSetsKind = definePackKind({
  kind: "partner-sets",
  schema: z.strictObject({
    kind: z.literal("partner-sets"),
    defaults,
    items: z.array(partnerSet).min(1),
  }),
  read: (file, context) => ({
    entries: file.items.flatMap((item, index) => {
      const path = ["items", index];
      const group = refer("list:target-group", item.targetGroup, [...path, "targetGroup"]);
      const members = item.members.map((one, at) => ({
        collection: `partner-set:${item.id}`,
        id: one.type,
        path: [...path, "members", at],
        references: refer("list:organisation-type", one.type, [...path, "members", at, "type"]),
      }));
      return [entryOf("partner-set", item, path, group), ...members];
    }),
    content: {
      partnerSets: file.items.map((item) => ({
        id: item.id,
        regionId: context.regionId,
        targetGroup: item.targetGroup ?? null,
        label: item.label,
        explanation: item.explanation ?? null,
        members: item.members.map((one, position) => ({
          organisationType: one.type,
          position,
          role: one.role,
        })),
        ...provenanceOf(item),
      })),
    },
  }),
});
