import { z } from "zod";
import { bilingual, defaults, provenanceShape, slug, words } from "./fields.ts";
import { definePackKind, entryOf, provenanceOf } from "./kind.ts";

const figure = z
  .strictObject({
    id: slug,
    quantity: slug,
    label: bilingual,
    explanation: bilingual.optional(),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: slug,
    /** A share is shown with what it was made of. */
    numerator: z.number().optional(),
    denominator: z.number().positive().optional(),
    about: words,
    method: bilingual.optional(),
    ...provenanceShape,
  })
  .superRefine((one, context) => {
    if (one.value === undefined && (one.low === undefined || one.high === undefined)) {
      context.addIssue({
        code: "custom",
        path: ["value"],
        message: "is missing, and so are low and high",
      });
    }
    if (one.low !== undefined && one.high !== undefined && one.low > one.high) {
      context.addIssue({ code: "custom", path: ["low"], message: "is higher than high" });
    }
  });

/** Published numbers, each a dated record of its own source. */
export const figuresKind = definePackKind({
  kind: "figures",
  schema: z.strictObject({ kind: z.literal("figures"), defaults, items: z.array(figure).min(1) }),
  read: (file, context) => ({
    entries: file.items.map((item, index) => entryOf("figure", item, ["items", index])),
    content: {
      figures: file.items.map((item) => ({
        id: item.id,
        regionId: context.regionId,
        quantity: item.quantity,
        label: item.label,
        explanation: item.explanation ?? null,
        value: item.value ?? null,
        low: item.low ?? null,
        high: item.high ?? null,
        unit: item.unit,
        numerator: item.numerator ?? null,
        denominator: item.denominator ?? null,
        about: item.about,
        method: item.method ?? null,
        ...provenanceOf(item),
      })),
    },
  }),
});
