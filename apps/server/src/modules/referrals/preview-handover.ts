import type { HandoverPreview } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { getCase, type CaseId, type CaseRow } from "../cases/index.ts";
import { endsWithRegion } from "./handover.ts";
import { selectHandoverTargets } from "./handover-store.ts";

/** Other organisations to which a case can be offered. */
export async function listHandoverTargets(tx: Tx, actor: Actor) {
  requirePermission(actor, "case.coordinate");
  const targets = await selectHandoverTargets(tx, actor);
  return {
    items: targets.map(({ organisationId, organisationName, regionId }) => ({
      organisationId,
      organisationName,
      regionId,
    })),
  };
}

/**
 * What a handover would do before it is offered: whether the region changes, whose participation
 * then ends because its agreement belongs to the old region, and who could be invited again.
 */
export async function previewHandover(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
  organisationId: string,
): Promise<HandoverPreview | Refusal> {
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const [target] = await selectHandoverTargets(tx, actor, organisationId);
  if (!target || file.coordinator_organisation_key !== actor.organisationKey)
    return refuse("receiver-not-fit");
  const toRegionId = target.regionId ?? file.region_id;
  const present = await listPresent(tx, caseId, toRegionId);
  tx.audit({
    event: "handover.preview",
    action: "R",
    dossierId: caseId,
    objectKind: "organisation",
    objectId: organisationId,
    relationHeld: true,
  });
  return previewOf(file, target, toRegionId, present);
}

function previewOf(
  file: CaseRow,
  target: { readonly organisationId: string; readonly organisationName: string },
  toRegionId: string,
  present: readonly Present[],
): HandoverPreview {
  return {
    organisationId: target.organisationId,
    organisationName: target.organisationName,
    fromRegionId: file.region_id,
    toRegionId,
    changesRegion: file.region_id !== toRegionId,
    participations: present.map(({ regionId, ...each }) => ({
      ...each,
      ends: endsWithRegion(regionId, toRegionId) || each.organisationId === target.organisationId,
    })),
  };
}

/** A participation of today with the region of its agreement and what the new region offers. */
export type Present = {
  readonly participationId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly agreementTitle: string;
  readonly regionId: string;
  readonly version: number;
  readonly canReturnUnder: string[];
};

/** Who takes part now, and under which agreements of a region each could come back. */
export async function listPresent(tx: Tx, caseId: string, toRegionId: string): Promise<Present[]> {
  const { rows } = await sql<Present>`
    select p.id as "participationId", o.id as "organisationId", o.name as "organisationName", p.version,
           a.title as "agreementTitle", a.region_id as "regionId",
           array(select b.title from agreements.agreements b
                   join agreements.parties x on x.agreement_id = b.id and x.organisation_id = o.id and x.signed_on is not null
                  where b.region_id = ${toRegionId} and b.id <> a.id and b.status = 'in-force' and b.valid @> platform.today()
                  order by b.title) as "canReturnUnder"
      from cases.participations p
      join partners.organisations o on o.id = p.organisation_id
      join agreements.agreements a on a.id = p.agreement_id
     where p.case_id = ${caseId} and p.ended_at is null
     order by o.name, a.title`.execute(tx);
  return rows;
}
