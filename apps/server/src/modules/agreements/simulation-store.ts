import type { HelpPhase, Track } from "@schakel/contract";
import { addDays, type Day, type Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import type { AccessFacts, AgreementFacts, Days } from "./access-facts.ts";
import { selectClauses, type ClauseRow } from "./clause-store.ts";

type AgreementHead = {
  id: string;
  regionId: string;
  from: Day | null;
  until: Day | null;
  parties: string[];
};

/**
 * The agreements that count in a simulation: the one that is looked at, as if it were signed and in
 * force, and every other one in force in its region, but for the version that it takes the place of.
 */
export async function agreementsAsIf(
  tx: Tx,
  looked: { readonly id: string; readonly regionId: string; readonly amendsId: string | null },
): Promise<{ agreements: AgreementFacts[]; clauses: ClauseRow[] }> {
  const counts = sql<boolean>`(a.id = ${looked.id} or a.status = 'in-force' and a.region_id = ${looked.regionId}
    and a.id is distinct from ${looked.amendsId}::uuid)`;
  const [heads, clauses] = await inOrder([
    sql<AgreementHead>`
      select a.id, a.region_id as "regionId", lower(a.valid)::text as from, (upper(a.valid) - 1)::text as until,
             (select coalesce(array_agg(p.organisation_id::text), '{}') from agreements.parties p
               where p.agreement_id = a.id and (a.id = ${looked.id} or p.signed_on is not null)) as parties
        from agreements.agreements a where ${counts}`.execute(tx),
    selectClauses(tx, counts),
  ]);
  const agreements = heads.rows.map((head) => ({
    id: head.id,
    regionId: head.regionId,
    isInForce: true,
    valid: { from: head.from, until: head.until },
    signedBy: head.parties,
    clauses: clauses.filter((clause) => clause.agreementId === head.id).map(clauseFacts),
  }));
  return { agreements, clauses };
}

function clauseFacts(row: ClauseRow) {
  const until = row.validUntil === null ? null : addDays(row.validUntil, -1);
  return { ...row, valid: { from: row.validFrom, until } };
}

type CaseHead = { phase: HelpPhase; tracks: Track[]; organisationId: string | null };
type Part = { organisationId: string; agreementId: string; endedOn: Day | null } & Days;
type Kept = { organisationId: string; reads: never[]; contributes: never[] } & Days;
type Consent = AccessFacts["consents"][number];

/** What is known of a real case and everybody's stake in it, as far as the actor may see it. */
export async function factsOfCase(
  tx: Tx,
  caseId: string,
): Promise<Omit<AccessFacts, "agreements" | "regionId">> {
  const [heads, parts, kept, consents, approvals, emergencies] = await inOrder([
    sql<CaseHead>`
      select f.phase, f.tracks, (select o.id from cases.coordinators k join partners.organisations o on o.key = k.organisation_key
        where k.case_id = f.id and upper_inf(k.period)) as "organisationId" from cases.cases f where f.id = ${caseId}`.execute(
      tx,
    ),
    sql<Part>`
      select organisation_id as "organisationId", agreement_id as "agreementId", ended_on as "endedOn",
             lower(valid)::text as from, (upper(valid) - 1)::text as until
        from cases.participations where case_id = ${caseId}`.execute(tx),
    sql<Kept>`
      select organisation_id as "organisationId", reads, contributes, lower(valid)::text as from,
             (upper(valid) - 1)::text as until
        from cases.kept_rights where case_id = ${caseId} and ended_at is null`.execute(tx),
    sql<Consent>`
      select kind, purpose, recipient_organisation_id as "recipientOrganisationId",
             withdrawn_on is not null or decision is not distinct from 'refused' as "isOver"
        from cases.consents where case_id = ${caseId}`.execute(tx),
    sql<AccessFacts["approvals"][number]>`
      select clause_id as "clauseId", organisation_id as "organisationId" from agreements.approvals
       where case_id = ${caseId} and approved_at is not null and ended_at is null`.execute(tx),
    sql<{
      organisationId: string;
      accountId: string;
      purpose: string;
      openedOn: Day;
      until: Instant;
      untilDay: Day;
      isClosed: boolean;
    }>`
      select organisation_id as "organisationId", account_id as "accountId", purpose,
             (opened_at at time zone 'Europe/Amsterdam')::date::text as "openedOn", until,
             (until at time zone 'Europe/Amsterdam')::date::text as "untilDay", closed_at is not null as "isClosed"
        from cases.emergency_accesses where case_id = ${caseId}`.execute(tx),
  ]);
  const head = heads.rows[0];
  if (!head) throw new Error("a case that the actor was allowed to see is gone");
  return {
    phase: head.phase,
    tracks: head.tracks,
    coordinatingOrganisationId: head.organisationId,
    parts: parts.rows.map(({ from, until, ...part }) => ({ ...part, valid: { from, until } })),
    keptRights: kept.rows.map(({ from, until, ...right }) => ({
      ...right,
      valid: { from, until },
    })),
    emergencies: emergencies.rows,
    consents: consents.rows,
    approvals: approvals.rows,
  };
}
