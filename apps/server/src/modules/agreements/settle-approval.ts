import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, getCase, type CaseId } from "../cases/index.ts";

type Target = { readonly caseId: CaseId; readonly approvalId: string };
type Found = {
  asked_by: string;
  approved: boolean;
  clause_id: string;
  organisation_id: string;
};

/** Approves as the second person; the clause then gives what it says. Never who asked oneself. */
export async function approveSharing(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: Target,
): Promise<null | Refusal> {
  const found = await findOpen(tx, actor, target, "sharing.approve");
  if (found.asked_by === actor.accountId) return refuse("second-person-is-first");
  if (found.approved) return refuse("approved-already");
  await sql`
    update agreements.approvals set approved_by = ${actor.accountId}, approved_at = ${platform.clock.now()}
     where id = ${target.approvalId} and approved_at is null and ended_at is null`.execute(tx);
  tx.audit({ event: "sharing.approve", dossierId: target.caseId, ...lineOf(found) });
  await tell(tx, target);
  return null;
}

/** Takes an approval back, or a question for one; what the clause gave stops at the next statement. */
export async function endApproval(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: Target,
): Promise<null> {
  const found = await findOpen(tx, actor, target, "sharing.end-approval");
  await sql`
    update agreements.approvals set ended_at = ${platform.clock.now()}
     where id = ${target.approvalId} and ended_at is null`.execute(tx);
  tx.audit({ event: "sharing.end-approval", dossierId: target.caseId, ...lineOf(found) });
  await tell(tx, target);
  return null;
}

async function findOpen(tx: Tx, actor: Actor, target: Target, event: string): Promise<Found> {
  requirePermission(actor, "case.invite-partner", { dossierId: target.caseId });
  await getCase(tx, target.caseId);
  const { rows } = await sql<Found>`
    select asked_by, approved_at is not null as approved, clause_id, organisation_id from agreements.approvals
     where id = ${target.approvalId} and case_id = ${target.caseId} and ended_at is null`.execute(
    tx,
  );
  const found = rows[0];
  if (!found) throw notFound(event, "approval", target.approvalId);
  return found;
}

function lineOf(found: Found) {
  return {
    action: "U",
    objectKind: "organisation",
    objectId: found.organisation_id,
    clauseId: found.clause_id,
    relationHeld: true,
  } as const;
}

async function tell(tx: Tx, target: Target): Promise<void> {
  const organisationKeys = await audienceOf(tx, target.caseId, null);
  tx.announce({ event: "access.changed", dossierId: target.caseId, organisationKeys });
}
