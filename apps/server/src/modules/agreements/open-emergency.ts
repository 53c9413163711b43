import { newId, refuse, type Instant, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { endOfEmergency, reasonPlace, reviewBy } from "./emergency.ts";
import { concernedKeys } from "./emergency-store.ts";

export type EmergencyWish = {
  readonly caseNumber: string;
  readonly reason: string;
  readonly minutes: number;
};

/**
 * Opens a case to one person in an emergency, where a clause foresees it for this organisation, role
 * and purpose. The reason is sealed in the same transaction; the coordinator and both privacy
 * officers hear at once. A number that does not exist gets the same answer as one without a clause.
 */
export async function openEmergency(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  wish: EmergencyWish,
): Promise<{ id: string; caseId: string; until: Instant } | Refusal> {
  requirePermission(actor, "emergency.use");
  const id = newId();
  const until = endOfEmergency(platform.clock.now(), wish.minutes);
  const due = reviewBy(platform.clock.today());
  const { rows } = await sql<{ caseId: string | null }>`
    select agreements.open_emergency(${id}, ${wish.caseNumber.trim()}, ${until}, ${due}) as "caseId"`.execute(
    tx,
  );
  const caseId = rows[0]?.caseId ?? null;
  if (caseId === null) return refuse("no-emergency-access");
  const dossier = await openDossier(tx, platform, caseId);
  await tx
    .updateTable("cases.emergency_accesses")
    .set({ sealed_reason: dossier.seal(reasonPlace(id), wish.reason) })
    .where("id", "=", id as never)
    .execute();
  tx.audit({
    event: "emergency.open",
    action: "E",
    dossierId: caseId,
    objectKind: "emergency",
    objectId: id,
    relationHeld: false,
    emergencyUsed: true,
    detail: { minutes: wish.minutes },
  });
  const organisationKeys = await concernedKeys(tx, id);
  tx.announce({ event: "emergency.opened", dossierId: caseId, objectId: id, organisationKeys });
  return { id, caseId, until };
}
