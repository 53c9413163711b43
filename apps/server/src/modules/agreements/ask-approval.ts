import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, getCase, type CaseId } from "../cases/index.ts";

/** Asks a colleague to be the second person for a clause that gives nothing without one. */
export async function askApproval(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  asked: { readonly organisationId: string; readonly clauseId: string },
): Promise<{ id: string } | Refusal> {
  requirePermission(actor, "case.invite-partner", { dossierId: caseId });
  await getCase(tx, caseId);
  const { rows } = await sql<{ agreementId: string }>`
    select c.agreement_id as "agreementId"
      from agreements.clauses c
      join agreements.agreements a on a.id = c.agreement_id and a.status = 'in-force'
      join agreements.parties p on p.agreement_id = a.id and p.organisation_id = ${asked.organisationId}
     where c.id = ${asked.clauseId} and c.needs_second_person`.execute(tx);
  const agreementId = rows[0]?.agreementId;
  if (agreementId === undefined) return refuse("no-second-person-needed");
  const id = newId();
  await tx
    .insertInto("agreements.approvals")
    .values({
      id,
      case_id: caseId as never,
      clause_id: asked.clauseId,
      organisation_id: asked.organisationId as never,
      asked_by: actor.accountId as never,
      asked_at: platform.clock.now(),
    })
    .execute();
  tx.audit({
    event: "sharing.ask-approval",
    action: "C",
    dossierId: caseId,
    objectKind: "organisation",
    objectId: asked.organisationId,
    agreementId,
    clauseId: asked.clauseId,
    relationHeld: true,
  });
  const organisationKeys = await audienceOf(tx, caseId, null);
  tx.announce({ event: "approval.asked", dossierId: caseId, objectId: id, organisationKeys });
  return { id };
}
