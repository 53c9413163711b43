import { z } from "zod";
import { bilingual, slug } from "./fields.ts";
import { definePackKind } from "./kind.ts";

/** `pack.yaml`: the name of the pack and, for a region's pack, the region that it is for. */
export const packFile = z.strictObject({
  kind: z.literal("pack"),
  id: slug,
  region: slug.optional(),
  label: bilingual,
});

export const packKind = definePackKind({
  kind: "pack",
  schema: packFile,
  read: (file) => ({
    entries: [
      {
        collection: "pack",
        id: file.id,
        path: ["id"],
        references: file.region
          ? [{ collection: "region", id: file.region, path: ["region"] }]
          : [],
      },
    ],
    content: {},
  }),
});
