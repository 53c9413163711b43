import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { openDossiers } from "../identity/index.ts";
import { referralView, selectReferrals } from "./referral-store.ts";

/** More than anybody reads at once; older ones are found at their case. */
const most = 100;

/** Referrals to the actor's organisation: those that wait first, by their day; then the newest. */
export async function listReferrals(tx: Tx, actor: Actor, platform: Platform) {
  requirePermission(actor, "referral.answer");
  return listWhere(
    tx,
    actor,
    platform,
    sql`r.receiver_organisation_key = ${actor.organisationKey} and r.status <> 'withdrawn'`,
  );
}

/** Referrals of one case, for those who coordinate it. */
export async function listCaseReferrals(tx: Tx, actor: Actor, platform: Platform, caseId: CaseId) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  await getCase(tx, caseId);
  return listWhere(tx, actor, platform, sql`r.case_id = ${caseId}`);
}

/** Questions of the actor's organisation of which the day has passed without an answer. */
export async function listOverdueReferrals(tx: Tx, actor: Actor, platform: Platform) {
  requirePermission(actor, "case.invite-partner");
  const today = platform.clock.today();
  return listWhere(
    tx,
    actor,
    platform,
    sql`r.status = 'sent' and r.asked_by < ${today} and r.receiver_organisation_key <> ${actor.organisationKey}`,
  );
}

async function listWhere(tx: Tx, actor: Actor, platform: Platform, where: RawBuilder<unknown>) {
  const waitingFirst = sql`(r.status = 'sent') desc, case when r.status = 'sent' then r.asked_by end, r.sent_at desc, r.id`;
  const rows = await selectReferrals(tx, where, waitingFirst, most);
  const texts = await openDossiers(
    tx,
    platform,
    rows.map((row) => row.id),
  );
  const today = platform.clock.today();
  const items = rows.flatMap((row) => {
    const text = texts.get(row.id);
    return text ? [referralView(row, text, actor, today)] : [];
  });
  for (const row of rows) {
    tx.audit({
      event: "referral.read",
      action: "R",
      dossierId: row.case_id,
      objectKind: "referral",
      objectId: row.id,
      agreementId: row.agreement_id,
      relationHeld: true,
    });
  }
  return { items };
}
