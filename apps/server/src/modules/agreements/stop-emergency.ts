import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { concernedKeys, getEmergency } from "./emergency-store.ts";

/** Ends the access now, by who opened it; the review stays to be done. */
export async function stopEmergency(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly emergencyId: string; readonly version: number },
): Promise<{ version: number } | Refusal> {
  const { emergencyId, version } = target;
  requirePermission(actor, "emergency.use");
  const emergency = await getEmergency(tx, "emergency.stop", emergencyId);
  if (emergency.accountId !== actor.accountId)
    throw notFound("emergency.stop", "emergency", emergencyId);
  if (!emergency.isOpen) return refuse("emergency-over");
  if (emergency.version !== version) return refuse("stale-version", { current: emergency.version });
  const organisationKeys = await concernedKeys(tx, emergencyId);
  await sql`
    update cases.emergency_accesses
       set closed_at = greatest(${platform.clock.now()}::timestamptz, opened_at), version = version + 1
     where id = ${emergencyId} and version = ${version}`.execute(tx);
  tx.audit({
    event: "emergency.stop",
    action: "U",
    dossierId: emergency.caseId,
    objectKind: "emergency",
    objectId: emergencyId,
    emergencyUsed: true,
  });
  const { caseId } = emergency;
  tx.announce({
    event: "emergency.stopped",
    dossierId: caseId,
    objectId: emergencyId,
    organisationKeys,
  });
  return { version: version + 1 };
}
