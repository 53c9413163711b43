import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { BearingClause } from "./sharing.ts";

/** The clauses that bear on an organisation in a case: by the function that compiles access. */
export async function listBearingClauses(
  tx: Tx,
  caseId: string,
  organisationId: string,
  agreementId: string,
): Promise<BearingClause[]> {
  const { rows } = await sql<BearingClause>`
    select clause_id as "clauseId", number, action, compartment, purpose, legal_ground as "legalGround",
           needs_consent as "needsConsent", consent_held as "consentHeld", valid @> platform.today() as "holdsToday"
      from agreements.clauses_for(${caseId}, ${organisationId}, ${agreementId})
     order by number`.execute(tx);
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
