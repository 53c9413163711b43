import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccess, getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { delegationOn, possibleDelegationSteps } from "./delegation.ts";
import { delegationPlace, selectCandidates, selectDelegations } from "./delegation-store.ts";

/** Who can stand in for the coordinator of a case. */
export async function listDelegationCandidates(tx: Tx, actor: Actor, caseId: CaseId) {
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  await getCase(tx, caseId);
  const candidates = await selectCandidates(tx, actor, caseId);
  return {
    items: candidates.map(({ membershipId, name, organisationName, isColleague }) => ({
      membershipId,
      name,
      organisationName,
      isColleague,
    })),
  };
}

/**
 * Delegations of a case, for everybody who takes part: partners must know whom to call. The reason
 * is for who may read the notes of the coordination.
 */
export async function listDelegations(tx: Tx, actor: Actor, platform: Platform, caseId: CaseId) {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const access = await findAccess(tx, caseId);
  const dossier = await openDossier(tx, platform, caseId);
  const rows = await selectDelegations(tx, sql`d.case_id = ${caseId}`);
  const today = platform.clock.today();
  const coordinates =
    file.coordinator_organisation_key === actor.organisationKey &&
    actor.permissions.has("case.coordinate");
  const readsNotes = access?.reads.includes("coordination-notes") === true;
  tx.audit({
    event: "delegation.read",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
  });
  return {
    items: rows.map((row) => {
      const status = delegationOn(row.status, { from: row.from_day, until: row.until_day }, today);
      const isDelegate = row.delegate_membership_id === actor.membershipId;
      return {
        id: row.id,
        ownerName: row.owner_name,
        ownerOrganisation: row.owner_organisation,
        delegateName: row.delegate_name,
        delegateOrganisation: row.delegate_organisation,
        from: row.from_day,
        until: row.until_day,
        reason:
          readsNotes || isDelegate
            ? dossier.open(delegationPlace(row.id), row.sealed_reason)
            : null,
        status,
        allowedActions: possibleDelegationSteps(status, { isDelegate, coordinates }),
        version: row.version,
      };
    }),
  };
}
