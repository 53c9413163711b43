import { z } from "zod";
import { bilingual, packDay, provenanceShape, slug, words } from "./fields.ts";
import { definePackKind, entryOf, provenanceOf, refer } from "./kind.ts";

const municipalityCode = z.string().regex(/^GM\d{4}$/, { error: "must be a code like GM0599" });

/** `region.yaml`: a region, its municipalities and how many there must be. */
export const regionKind = definePackKind({
  kind: "region",
  schema: z
    .strictObject({
      kind: z.literal("region"),
      id: slug,
      label: bilingual,
      explanation: bilingual.optional(),
      safetyRegions: z.array(words).min(1),
      policeUnit: words,
      riec: words,
      validFrom: packDay,
      municipalityCount: z.int().positive(),
      municipalities: z.array(municipalityCode).min(1),
      ...provenanceShape,
    })
    .superRefine((region, context) => {
      if (region.municipalities.length !== region.municipalityCount) {
        context.addIssue({
          code: "custom",
          path: ["municipalityCount"],
          message: `says ${region.municipalityCount}, but ${region.municipalities.length} municipalities are listed`,
        });
      }
    }),
  read: (file) => ({
    entries: [
      entryOf(
        "region",
        file,
        [],
        [
          ...refer("municipality", file.municipalities, ["municipalities"]),
          ...refer("safety-region", file.safetyRegions, ["safetyRegions"]),
        ],
      ),
      ...file.municipalities.map((id, index) => ({
        collection: "region-municipality",
        id,
        path: ["municipalities", index],
        references: [],
      })),
    ],
    content: {
      regions: [
        {
          id: file.id,
          label: file.label,
          explanation: file.explanation ?? null,
          safetyRegions: file.safetyRegions,
          policeUnit: file.policeUnit,
          riec: file.riec,
          municipalities: file.municipalities,
          validFrom: file.validFrom,
          ...provenanceOf(file),
        },
      ],
    },
  }),
});
