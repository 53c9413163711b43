import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { reviewPlace } from "./emergency.ts";
import { concernedKeys, getEmergency } from "./emergency-store.ts";

export type Review = {
  readonly verdict: "justified" | "not-justified";
  /** What the officer found; sealed with the key of the dossier. */
  readonly text: string;
};

/**
 * Says whether breaking secrecy was justified. By a privacy officer, never by who used it; the words
 * are sealed with the dossier, so the officer of the organisation that coordinates writes them.
 */
export async function reviewEmergency(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly emergencyId: string; readonly version: number },
  review: Review,
): Promise<{ version: number } | Refusal> {
  const { emergencyId, version } = target;
  requirePermission(actor, "emergency.review");
  const emergency = await getEmergency(tx, "emergency.review", emergencyId);
  if (emergency.accountId === actor.accountId) return refuse("own-emergency");
  if (emergency.verdict !== null) return refuse("reviewed-already");
  if (emergency.version !== version) return refuse("stale-version", { current: emergency.version });
  const dossier = await openDossier(tx, platform, emergency.caseId);
  await sql`
    update cases.emergency_accesses
       set verdict = ${review.verdict}, reviewed_by = ${actor.accountId}, reviewed_at = ${platform.clock.now()},
           sealed_review = ${dossier.seal(reviewPlace(emergencyId), review.text)}, version = version + 1
     where id = ${emergencyId} and version = ${version}`.execute(tx);
  tx.audit({
    event: "emergency.review",
    action: "U",
    dossierId: emergency.caseId,
    objectKind: "emergency",
    objectId: emergencyId,
    detail: { verdict: review.verdict },
  });
  const organisationKeys = await concernedKeys(tx, emergencyId);
  const dossierId = emergency.caseId;
  tx.announce({ event: "emergency.reviewed", dossierId, objectId: emergencyId, organisationKeys });
  return { version: version + 1 };
}
