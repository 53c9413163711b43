import { z } from "zod";
import { bilingual, code, itemShape, words } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

/** Where a form stands: worked on, being looked into, or known but left out of the approach. */
export const formStatus = z.enum(["active", "under-study", "outside-regional-approach"]);

const form = z.strictObject({
  ...itemShape,
  status: formStatus,
  /** May happen online, physically, or both; asked again for every case. */
  modes: z.strictObject({ physical: z.boolean(), online: z.boolean() }),
  definition: bilingual,
  /** The law that makes it trafficking, or will. */
  ground: words,
  /** Code of HTCDS for exports. */
  htcds: code.optional(),
});

/** Forms of exploitation, with legal status and dates. A region's file overrides the status. */
export const formsKind = listKind({
  kind: "forms",
  listId: "exploitation-form",
  item: form,
  references: (item, path) =>
    refer("list:htcds-type-of-exploitation", item.htcds, [...path, "htcds"]),
});
