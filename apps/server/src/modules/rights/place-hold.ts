import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccess, getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { holdPlace } from "./retention-store.ts";

/**
 * Holds back the destruction of a dossier, for instance while a court case runs. Without a day it
 * holds until somebody lifts it. A run that was prepared already skips the dossier.
 */
export async function placeHold(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  asked: { readonly reason: string; readonly until?: string | undefined },
): Promise<{ id: string; version: number } | Refusal> {
  requirePermission(actor, "rights.handle", { dossierId: caseId });
  await getCase(tx, caseId);
  if ((await findAccess(tx, caseId))?.basis !== "coordination") return refuse("no-permission");
  const today = platform.clock.today();
  if (asked.until !== undefined && asked.until < today) return refuse("hold-in-past", { today });
  const dossier = await openDossier(tx, platform, caseId);
  const id = newId();
  await sql`
    insert into rights.holds (id, case_id, organisation_key, sealed_reason, until, placed_by, placed_at)
    values (${id}, ${caseId}, ${actor.organisationKey}, ${dossier.seal(holdPlace(id, "reason"), asked.reason)},
      ${asked.until ?? null}, ${actor.accountId}, ${platform.clock.now()})`.execute(tx);
  tx.audit({
    event: "retention.hold",
    action: "C",
    dossierId: caseId,
    objectKind: "hold",
    objectId: id,
    relationHeld: true,
  });
  return { id, version: 1 };
}
