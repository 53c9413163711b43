import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, getCase, type CaseId } from "../cases/index.ts";
import {
  delegationOn,
  possibleDelegationSteps,
  type DelegationId,
  type DelegationStep,
  type StoredDelegation,
} from "./delegation.ts";
import { selectDelegations } from "./delegation-store.ts";

const after: Readonly<Record<DelegationStep, StoredDelegation>> = {
  accept: "active",
  decline: "declined",
  end: "ended",
};

/** The delegate accepts, declines or stops; the coordination may stop it too. */
export async function answerDelegation(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: {
    readonly caseId: CaseId;
    readonly delegationId: DelegationId;
    readonly version: number;
  },
  step: DelegationStep,
): Promise<{ version: number } | Refusal> {
  const { caseId, delegationId, version } = target;
  requirePermission(actor, "case.read", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const [row] = await selectDelegations(tx, sql`d.id = ${delegationId} and d.case_id = ${caseId}`);
  if (!row) throw notFound("delegation.answer", "delegation", delegationId);
  const today = platform.clock.today();
  const status = delegationOn(row.status, { from: row.from_day, until: row.until_day }, today);
  const steps = possibleDelegationSteps(status, {
    isDelegate: row.delegate_membership_id === actor.membershipId,
    coordinates:
      file.coordinator_organisation_key === actor.organisationKey &&
      actor.permissions.has("case.coordinate"),
  });
  if (!steps.includes(step)) return refuse("delegation-settled", { status });
  if (row.version !== version) return refuse("stale-version", { current: row.version });
  const { numAffectedRows } = await sql`
    update referrals.delegations
       set status = ${after[step]}, settled_at = ${platform.clock.now()}, version = version + 1
     where id = ${delegationId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("delegation-settled");
  tx.audit({
    event: "delegation.answer",
    action: "U",
    dossierId: caseId,
    objectKind: "delegation",
    objectId: delegationId,
    relationHeld: true,
    detail: { step },
  });
  const organisationKeys = await audienceOf(tx, caseId, null);
  tx.announce({ event: "case.delegated", dossierId: caseId, organisationKeys });
  return { version: version + 1 };
}
