import type { AnswerReferralInput } from "@schakel/contract";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { isCodeInForce } from "../regions/index.ts";
import { afterStep, type ReferralId } from "./referral.ts";
import { getReferral, referralPlace, sideOf } from "./referral-store.ts";
import { tellBothSides } from "./send-referral.ts";

/**
 * Answers a referral. Accepting begins the participation in the same statement, by a trigger, so
 * that access and answer cannot part. A second answer, or one after a withdrawal, is refused.
 */
export async function answerReferral(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly referralId: ReferralId; readonly version: number },
  input: AnswerReferralInput,
): Promise<{ version: number; caseId: string | null } | Refusal> {
  const { referralId, version } = target;
  requirePermission(actor, "referral.answer");
  const event = "referral.answer";
  const [row, text] = await inOrder([
    getReferral(tx, referralId, event),
    openDossier(tx, platform, referralId),
  ]);
  if (sideOf(actor, row) !== "receiver") throw notFound(event, "referral", referralId);
  const status = afterStep(row.status, input.step);
  if (isRefusal(status)) return status;
  if (row.version !== version) return refuse("stale-version", { current: row.version });
  const reason = input.step === "decline" ? input.reason : null;
  if (reason !== null && !(await isCodeInForce(tx, "referral-decline-reason", reason)))
    return refuse("unknown-reason", { reason });
  const answer =
    input.text === undefined ? null : text.seal(referralPlace(referralId, "answer"), input.text);
  const { numAffectedRows } = await sql`
    update referrals.referrals
       set status = ${status}, answered_at = coalesce(answered_at, ${platform.clock.now()}),
           answered_by = coalesce(answered_by, ${actor.accountId}), decline_reason = ${reason},
           sealed_answer = coalesce(${answer}, sealed_answer), version = version + 1
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
    detail: { step: input.step },
  });
  await tellBothSides(tx, referralId);
  if (status === "accepted") await tellOfParticipation(tx, row.case_id);
  return { version: version + 1, caseId: status === "accepted" ? row.case_id : null };
}

async function tellOfParticipation(tx: Tx, caseId: string): Promise<void> {
  const audience = await audienceOf(tx, caseId, null);
  tx.announce({ event: "participant.joined", dossierId: caseId, organisationKeys: audience });
}
