import { z } from "zod";
import { itemShape, slug } from "./fields.ts";
import { refer } from "./kind.ts";
import { listKind } from "./list-kind.ts";

const trackEvent = z.strictObject({
  ...itemShape,
  track: z.enum(["care", "criminal-justice", "aliens"]),
  /** Which part of the dossier it belongs to; the agreement decides who sees that part. */
  compartment: slug,
  /** A decision or a handover is marked on the map (R367). */
  mark: z.enum(["step", "decision", "handover"]),
  /** Family of the legal term that it starts. */
  startsTerm: slug.optional(),
  /** Family of the legal term that it ends, and why. */
  endsTerm: z.strictObject({ family: slug, because: slug }).optional(),
});

/** Steps of the three tracks that people record in a case. */
export const trackEventsKind = listKind({
  kind: "track-events",
  listId: "track-event",
  item: trackEvent,
  references: (item, path) => refer("list:compartment", item.compartment, [...path, "compartment"]),
});
