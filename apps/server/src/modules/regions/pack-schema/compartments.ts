import { z } from "zod";
import { itemShape, slug } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

const compartment = z.strictObject({
  ...itemShape,
  icon: slug,
  /** Special or criminal data in the sense of articles 9 and 10 of the GDPR. */
  special: z.boolean(),
  /** Kinds of organisations that never see this compartment, whatever an agreement says. */
  neverFor: z.array(slug).optional(),
});

/** The compartments of a dossier: who sees what is decided per compartment. */
export const compartmentsKind = listKind({
  kind: "compartments",
  listId: "compartment",
  item: compartment,
  references: (item, path) => refer("list:organisation-type", item.neverFor, [...path, "neverFor"]),
});
