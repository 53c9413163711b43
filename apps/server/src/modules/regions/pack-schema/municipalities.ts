import { z } from "zod";
import { packDay, provenanceShape, words } from "./fields.ts";
import { definePackKind, entryOf, provenanceOf, refer } from "./kind.ts";

const year = z.int().min(1900).max(2200);

const municipality = z.strictObject({
  id: z.string().regex(/^GM\d{4}$/, { error: "must be a code like GM0599" }),
  name: words,
  province: words,
  safetyRegion: z.string().regex(/^VR\d{2}$/, { error: "must be a code like VR17" }),
  policeUnit: words,
  riec: words,
  lat: z.number().min(50).max(54),
  lon: z.number().min(3).max(8),
  population: z.int().positive(),
  populationYear: year,
  validFrom: packDay,
  validTo: packDay.optional(),
  ...provenanceShape,
});

const safetyRegions = z.record(z.string(), words);

/** What holds for each municipality, by its code of Statistics Netherlands. */
export const municipalitiesKind = definePackKind({
  kind: "municipalities",
  schema: z.strictObject({
    kind: z.literal("municipalities"),
    defaults: z
      .strictObject({ ...provenanceShape, populationYear: year, validFrom: packDay })
      .partial(),
    safetyRegions,
    items: z.array(municipality).min(1),
  }),
  read: (file) => ({
    entries: [
      ...Object.keys(file.safetyRegions).map((id) => ({
        collection: "safety-region",
        id,
        path: ["safetyRegions", id],
        references: [],
      })),
      ...file.items.map((item, index) =>
        entryOf(
          "municipality",
          item,
          ["items", index],
          [...refer("safety-region", item.safetyRegion, ["items", index, "safetyRegion"])],
        ),
      ),
    ],
    content: {
      municipalities: file.items.map((item) => ({
        code: item.id,
        name: item.name,
        province: item.province,
        safetyRegion: item.safetyRegion,
        safetyRegionName: file.safetyRegions[item.safetyRegion] ?? item.safetyRegion,
        policeUnit: item.policeUnit,
        riec: item.riec,
        latitude: item.lat,
        longitude: item.lon,
        population: item.population,
        populationYear: item.populationYear,
        validFrom: item.validFrom,
        validTo: item.validTo ?? null,
        ...provenanceOf(item),
      })),
    },
  }),
});
