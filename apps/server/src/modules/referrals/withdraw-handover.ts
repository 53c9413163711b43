import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { canSettle, type HandoverId } from "./handover.ts";
import { getHandover, handoverSideOf } from "./handover-store.ts";

/** Takes an offer back as long as nobody answered it. */
export async function withdrawHandover(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly handoverId: HandoverId; readonly version: number },
): Promise<{ version: number } | Refusal> {
  const { handoverId, version } = target;
  requirePermission(actor, "case.coordinate");
  const event = "handover.withdraw";
  const row = await getHandover(tx, handoverId, event);
  if (handoverSideOf(actor, row) !== "from") throw notFound(event, "handover", handoverId);
  const settled = canSettle(row.status);
  if (settled) return settled;
  if (row.version !== version) return refuse("stale-version", { current: row.version });
  const { numAffectedRows } = await sql`
    update referrals.handovers
       set status = 'withdrawn', answered_at = ${platform.clock.now()}, answered_by = ${actor.accountId},
           version = version + 1
     where id = ${handoverId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("handover-answered");
  tx.audit({
    event,
    action: "U",
    dossierId: row.case_id,
    objectKind: "handover",
    objectId: handoverId,
    relationHeld: true,
  });
  tx.announce({
    event: "referral.handover",
    objectId: handoverId,
    organisationKeys: [row.from_organisation_key, row.to_organisation_key],
  });
  return { version: version + 1 };
}
