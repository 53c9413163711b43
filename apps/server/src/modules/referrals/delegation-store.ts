import type { Day } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Place } from "../identity/index.ts";
import { type DelegationId, type StoredDelegation } from "./delegation.ts";

export type DelegationRow = {
  id: DelegationId;
  case_id: string;
  owner_name: string;
  owner_organisation: string;
  owner_organisation_key: number;
  delegate_membership_id: string;
  delegate_name: string;
  delegate_organisation: string;
  from_day: Day;
  until_day: Day;
  sealed_reason: Buffer;
  status: StoredDelegation;
  version: number;
};

/** Where the reason for a delegation stands, with the key of the dossier. */
export function delegationPlace(delegationId: string): Place {
  return { table: "referrals.delegations", row: delegationId, column: "reason", version: 1 };
}

/** Delegations that fit a condition on `d`, the latest first. */
export async function selectDelegations(
  tx: Tx,
  where: RawBuilder<unknown>,
): Promise<DelegationRow[]> {
  const { rows } = await sql<DelegationRow>`
    select d.id, d.case_id, d.delegate_membership_id, d.owner_organisation_key, d.sealed_reason, d.status, d.version,
           lower(d.period)::text as from_day, (upper(d.period) - 1)::text as until_day,
           wa.display_name as owner_name, wo.name as owner_organisation,
           da.display_name as delegate_name, dor.name as delegate_organisation
      from referrals.delegations d
      join accounts.memberships w on w.id = d.owner_membership_id
      join accounts.accounts wa on wa.id = w.account_id
      join partners.organisations wo on wo.key = d.owner_organisation_key
      join accounts.memberships m on m.id = d.delegate_membership_id
      join accounts.accounts da on da.id = m.account_id
      join partners.organisations dor on dor.key = d.delegate_organisation_key
     where ${where} order by lower(d.period) desc, d.id limit 50`.execute(tx);
  return rows;
}

/** Somebody who could carry out the coordinator's work. */
export type Candidate = {
  readonly membershipId: string;
  readonly name: string;
  readonly organisationName: string;
  readonly organisationKey: number;
  readonly isColleague: boolean;
};

/**
 * Colleagues who may coordinate, and people of organisations in the case who may add to it; the
 * trigger `check_delegation` asks the same of whoever is chosen.
 */
export async function selectCandidates(
  tx: Tx,
  actor: Actor,
  caseId: string,
  membershipId?: string,
): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select m.id as "membershipId", a.display_name as name, o.name as "organisationName", o.key as "organisationKey",
           o.key = ${actor.organisationKey} as "isColleague"
      from accounts.memberships m
      join accounts.accounts a on a.id = m.account_id
      join partners.organisations o on o.id = m.organisation_id
      join accounts.role_permissions p on p.role_id = m.role_id
       and p.permission = case when o.key = ${actor.organisationKey} then 'case.coordinate' else 'case.contribute' end
     where m.valid @> platform.today()
       and (${membershipId ?? null}::uuid is null or m.id = ${membershipId ?? null})
       and (o.key = ${actor.organisationKey} or o.key in (
         select x.organisation_key from cases.participations x
          where x.case_id = ${caseId} and x.ended_at is null and x.valid @> platform.today()))
       and m.id <> (select k.membership_id from cases.coordinators k
                     where k.case_id = ${caseId} order by lower(k.period) desc limit 1)
     order by (o.key = ${actor.organisationKey}) desc, o.name, a.display_name limit 200`.execute(
    tx,
  );
  return rows;
}
