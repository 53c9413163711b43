import type { DelegateInput } from "@schakel/contract";
import { newId, refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, canWrite, factsOf, getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { canDelegateFor, type DelegationId } from "./delegation.ts";
import { delegationPlace, selectCandidates, type Candidate } from "./delegation-store.ts";

/**
 * Lets somebody carry out the coordinator's work for a period (R430). The coordinator stays the
 * one who answers for it (R466): no row of `cases.coordinators` changes. A colleague begins on the
 * day; somebody of another organisation in the case is asked first, and reads no more than the
 * agreement of that organisation gives.
 */
export async function delegate(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  input: DelegateInput,
): Promise<{ id: DelegationId; version: number } | Refusal> {
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  const { membershipId } = input;
  const period = { from: input.from, until: input.until };
  const file = await getCase(tx, caseId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (file.coordinator_organisation_key !== actor.organisationKey) return refuse("no-permission");
  if (file.coordinator_membership_id === membershipId) return refuse("already-coordinator");
  const wrong = canDelegateFor(period, platform.clock.today());
  if (wrong) return wrong;
  const [candidate] = await selectCandidates(tx, actor, caseId, membershipId);
  if (!candidate) return refuse("delegate-not-fit");
  const id = newId<DelegationId>();
  const dossier = await openDossier(tx, platform, caseId);
  const sealed = dossier.seal(delegationPlace(id), input.reason);
  const owner = file.coordinator_membership_id;
  await insert(tx, actor, platform, { id, caseId, owner, period, sealed }, candidate);
  tx.audit({
    event: "delegation.make",
    action: "C",
    dossierId: caseId,
    objectKind: "delegation",
    objectId: id,
    relationHeld: true,
    detail: { to: membershipId, from: period.from, until: period.until },
  });
  const organisationKeys = await audienceOf(tx, caseId, null);
  tx.announce({ event: "case.delegated", dossierId: caseId, objectId: id, organisationKeys });
  return { id, version: 1 };
}

type Made = {
  readonly id: DelegationId;
  readonly caseId: CaseId;
  readonly owner: string;
  readonly period: { readonly from: Day; readonly until: Day };
  readonly sealed: Buffer;
};

async function insert(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  { id, caseId, owner, period, sealed }: Made,
  candidate: Candidate,
): Promise<void> {
  await sql`
    insert into referrals.delegations (id, case_id, owner_membership_id, owner_organisation_key, delegate_membership_id,
      delegate_organisation_key, period, sealed_reason, status, made_by, made_at)
    values (${id}, ${caseId}, ${owner}, ${actor.organisationKey}, ${candidate.membershipId},
      ${candidate.organisationKey}, daterange(${period.from}, ${period.until}, '[]'), ${sealed},
      ${candidate.isColleague ? "active" : "offered"}, ${actor.accountId}, ${platform.clock.now()})`.execute(
    tx,
  );
}
