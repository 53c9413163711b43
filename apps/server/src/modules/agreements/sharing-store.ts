import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { BearingClause } from "./sharing.ts";

/**
 * The clauses that bear on an organisation in a case, by the function that compiles access: those of
 * the agreement asked for, and what any other agreement in force in the region refuses.
 */
export async function listBearingClauses(
  tx: Tx,
  caseId: string,
  organisationId: string,
  agreementId: string,
): Promise<BearingClause[]> {
  const { rows } = await sql<BearingClause>`
    select c.clause_id as "clauseId", c.number, a.title as "agreementTitle", c.effect, c.action, c.compartment, c.purpose,
           c.legal_ground as "legalGround", c.recipient_role as "recipientRole",
           c.origin_type is not null or c.origin_organisation_id is not null as "hasOrigin",
           c.needs_consent as "needsConsent", c.consent_held as "consentHeld", c.objected, c.approved,
           c.emergency_only as "emergencyOnly", c.in_phase as "inPhase", c.phases, c.track, c.bears,
           c.valid @> platform.today() as "holdsToday"
      from agreements.agreements a
      join cases.cases f on f.id = ${caseId}
      cross join lateral agreements.clauses_for(${caseId}, ${organisationId}, a.id) c
     where a.id = ${agreementId} or a.region_id = f.region_id and a.status = 'in-force' and c.effect = 'deny'
     order by a.id = ${agreementId} desc, c.number`.execute(tx);
  return rows;
}

/** How an organisation stands to an agreement today. */
export type Standing = {
  readonly agreementTitle: string;
  readonly inForce: boolean;
  readonly hasSigned: boolean;
  readonly organisationName: string;
  readonly organisationKey: number;
  readonly organisationType: string;
};

/** Undefined when the agreement or the organisation does not exist. */
export async function findStanding(
  tx: Tx,
  organisationId: string,
  agreementId: string,
): Promise<Standing | undefined> {
  const { rows } = await sql<Standing>`
    select a.title as "agreementTitle", a.status = 'in-force' and a.valid @> platform.today() as "inForce",
           p.signed_on is not null as "hasSigned", o.name as "organisationName", o.key as "organisationKey",
           o.type as "organisationType"
      from agreements.agreements a
      cross join partners.organisations o
      left join agreements.parties p on p.agreement_id = a.id and p.organisation_id = o.id
     where a.id = ${agreementId} and o.id = ${organisationId}`.execute(tx);
  return rows[0];
}
