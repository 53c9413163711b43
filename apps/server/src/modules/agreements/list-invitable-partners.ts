import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { getCase, type CaseId } from "../cases/index.ts";

export type InvitablePartner = {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationType: string;
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly part: string;
};

/** Partners that signed an agreement in force in this region and do not take part in the case yet. */
export async function listInvitablePartners(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
): Promise<{ items: InvitablePartner[] }> {
  requirePermission(actor, "case.invite-partner", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const { rows } = await sql<InvitablePartner>`
    select o.id as "organisationId", o.name as "organisationName", o.type as "organisationType",
           a.id as "agreementId", a.title as "agreementTitle", p.part
      from agreements.agreements a
      join agreements.parties p on p.agreement_id = a.id and p.signed_on is not null
      join partners.organisations o on o.id = p.organisation_id
     where a.region_id = ${file.region_id} and a.status = 'in-force' and a.valid @> platform.today()
       and o.key <> ${file.coordinator_organisation_key}
       and not exists (
         select from cases.participations c
          where c.case_id = ${caseId} and c.organisation_id = o.id and c.agreement_id = a.id and c.ended_at is null)
     order by o.name, a.title`.execute(tx);
  return { items: rows };
}
