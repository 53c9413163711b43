import type { AgreementClause, ClauseConflict, ClauseInput } from "@schakel/contract";
import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { findConflicts, type PlacedClause } from "./clause.ts";
import { sayClause, type ClauseNames } from "./clause-sentence.ts";

/** A clause as it is stored, with the agreement around it. */
export type ClauseRow = PlacedClause & {
  readonly number: number;
  readonly version: number;
  readonly agreementTitle: string;
  readonly isLive: boolean;
};

/** Clauses, with what is needed to say them and to find what contradicts them. */
export async function selectClauses(tx: Tx, where: RawBuilder<boolean>): Promise<ClauseRow[]> {
  const { rows } = await sql<ClauseRow>`
    select c.id, c.agreement_id as "agreementId", c.number, c.version, a.title as "agreementTitle",
           a.status = 'in-force' and a.valid @> platform.today() as "isLive",
           c.effect, c.recipient_type as "recipientType", c.recipient_organisation_id as "recipientOrganisationId",
           recipient.type as "recipientOrganisationType", c.recipient_role as "recipientRole", c.action, c.compartment,
           c.origin_type as "originType", c.origin_organisation_id as "originOrganisationId",
           origin.type as "originOrganisationType", c.purpose, c.legal_ground as "legalGround", c.regime,
           c.needs_consent as "needsConsent", c.emergency_only as "emergencyOnly",
           c.needs_second_person as "needsSecondPerson", c.track, c.phases, c.after_days as "afterDays",
           case when isempty(c.valid) then null else lower(c.valid)::text end as "validFrom",
           upper(c.valid)::text as "validUntil"
      from agreements.clauses c
      join agreements.agreements a on a.id = c.agreement_id
      left join partners.organisations recipient on recipient.id = c.recipient_organisation_id
      left join partners.organisations origin on origin.id = c.origin_organisation_id
     where ${where}
     order by c.agreement_id, c.number`.execute(tx);
  return rows;
}

/** Clauses that a clause can contradict: of its own agreement, and of every one in force in the region. */
export async function selectSurroundings(tx: Tx, agreementId: string): Promise<ClauseRow[]> {
  return selectClauses(
    tx,
    sql<boolean>`(c.agreement_id = ${agreementId}
      or a.status = 'in-force' and a.valid && daterange(platform.today(), null)
        and a.region_id = (select x.region_id from agreements.agreements x where x.id = ${agreementId}))
      and (c.agreement_id = ${agreementId} or upper(c.valid) is null or upper(c.valid) > platform.today())`,
  );
}

/** Only the fields that somebody fills in. */
export function inputOf(row: ClauseRow): ClauseInput {
  return {
    effect: row.effect,
    recipientType: row.recipientType,
    recipientOrganisationId: row.recipientOrganisationId,
    recipientRole: row.recipientRole,
    action: row.action,
    compartment: row.compartment,
    originType: row.originType,
    originOrganisationId: row.originOrganisationId,
    purpose: row.purpose,
    legalGround: row.legalGround,
    regime: row.regime,
    needsConsent: row.needsConsent,
    emergencyOnly: row.emergencyOnly,
    needsSecondPerson: row.needsSecondPerson,
    track: row.track,
    phases: row.phases,
    afterDays: row.afterDays,
    validFrom: row.validFrom,
    validUntil: row.validUntil,
  };
}

/** What says the opposite of a clause, in words, with which of the two wins. */
export function conflictsOf(
  clause: PlacedClause,
  others: readonly ClauseRow[],
  names: ClauseNames,
): ClauseConflict[] {
  return findConflicts(clause, others).map((other) => ({
    agreementId: other.agreementId,
    agreementTitle: other.agreementTitle,
    clauseId: other.id,
    number: other.number,
    sentence: sayClause(inputOf(other), names),
    wins: clause.effect === "deny",
  }));
}

/** A clause for a reader: its sentence, its contradictions, and what the reader may do with it. */
export function viewClause(
  row: ClauseRow,
  surroundings: readonly ClauseRow[],
  names: ClauseNames,
  allowedActions: AgreementClause["allowedActions"],
): AgreementClause {
  const recipient =
    row.recipientOrganisationId === null
      ? (row.recipientType ?? row.recipientRole ?? "")
      : names.organisation(row.recipientOrganisationId);
  return {
    id: row.id,
    number: row.number,
    recipient,
    ...inputOf(row),
    sentence: sayClause(inputOf(row), names),
    conflicts: conflictsOf(row, surroundings, names),
    allowedActions,
    version: row.version,
  };
}

/** The columns of a clause for an insert or an update. */
export function columnsOf(clause: ClauseInput) {
  return {
    effect: clause.effect,
    recipient_type: clause.recipientType,
    recipient_organisation_id: clause.recipientOrganisationId,
    recipient_role: clause.recipientRole,
    action: clause.action,
    compartment: clause.compartment,
    origin_type: clause.originType,
    origin_organisation_id: clause.originOrganisationId,
    purpose: clause.purpose,
    legal_ground: clause.legalGround,
    regime: clause.regime,
    needs_consent: clause.needsConsent,
    emergency_only: clause.emergencyOnly,
    needs_second_person: clause.needsSecondPerson,
    track: clause.track,
    phases: clause.phases === null ? null : [...clause.phases],
    after_days: clause.afterDays,
    valid: sql<string>`daterange(${clause.validFrom}::date, ${clause.validUntil}::date)`,
  };
}
