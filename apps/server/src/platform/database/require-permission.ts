import type { Actor } from "./actor.ts";
import { Denied } from "./as-actor.ts";

/**
 * Line one of every use case: the role of the actor holds the permission, or {@link Denied} with
 * a line in the log. Whether the actor may touch this very case is the row policies' word.
 */
export function requirePermission(
  actor: Actor,
  permission: string,
  object: { kind?: string; id?: string; dossierId?: string } = {},
): void {
  if (actor.permissions.has(permission)) return;
  throw new Denied("no-permission", {
    event: permission,
    action: "E",
    authorisationHeld: false,
    ...(object.kind === undefined ? {} : { objectKind: object.kind }),
    ...(object.id === undefined ? {} : { objectId: object.id }),
    ...(object.dossierId === undefined ? {} : { dossierId: object.dossierId }),
  });
}

/** A thing that does not exist for this actor; a foreign id and no id at all end here alike. */
export function notFound(event: string, objectKind: string, objectId: string): Denied {
  // Whoever knocks at a dossier stands in the log of that dossier, also when it stayed shut.
  const dossierId = ["case", "dossier", "signal"].includes(objectKind) ? objectId : null;
  const row = { event, action: "R", objectKind, objectId, dossierId, relationHeld: false } as const;
  return new Denied("not-found", row);
}
