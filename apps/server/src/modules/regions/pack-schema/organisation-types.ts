import { z } from "zod";
import { code, itemShape } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

const organisationType = z.strictObject({
  ...itemShape,
  domain: z.enum(["care", "safety", "justice", "government", "knowledge", "other"]),
  /** Has the legal duty to notify CoMensha of presumed victims. */
  mustNotify: z.boolean().optional(),
  htcds: code.optional(),
});

/** Kinds of organisations; agreements and partner sets speak of kinds. */
export const organisationTypesKind = listKind({
  kind: "organisation-types",
  listId: "organisation-type",
  item: organisationType,
  references: (item, path) => refer("list:htcds-organisation-type", item.htcds, [...path, "htcds"]),
});
