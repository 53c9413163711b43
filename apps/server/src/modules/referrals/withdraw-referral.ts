import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { afterStep, type ReferralId } from "./referral.ts";
import { getReferral, referralPlace, sideOf } from "./referral-store.ts";
import { tellBothSides } from "./send-referral.ts";

/** Takes a question back as long as nobody answered it. */
export async function withdrawReferral(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly referralId: ReferralId; readonly version: number },
  reason: string,
): Promise<{ version: number } | Refusal> {
  const { referralId, version } = target;
  requirePermission(actor, "case.invite-partner");
  const event = "referral.withdraw";
  const [row, text] = await inOrder([
    getReferral(tx, referralId, event),
    openDossier(tx, platform, referralId),
  ]);
  if (sideOf(actor, row) !== "sender") throw notFound(event, "referral", referralId);
  const status = afterStep(row.status, "withdraw");
  if (isRefusal(status)) return status;
  if (row.version !== version) return refuse("stale-version", { current: row.version });
  const { numAffectedRows } = await sql`
    update referrals.referrals
       set status = ${status}, answered_at = ${platform.clock.now()}, answered_by = ${actor.accountId},
           sealed_answer = ${text.seal(referralPlace(referralId, "answer"), reason)}, version = version + 1
     where id = ${referralId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("referral-answered");
  tx.audit({
    event,
    action: "U",
    dossierId: row.case_id,
    objectKind: "referral",
    objectId: referralId,
    agreementId: row.agreement_id,
    relationHeld: true,
  });
  await tellBothSides(tx, referralId);
  return { version: version + 1 };
}
