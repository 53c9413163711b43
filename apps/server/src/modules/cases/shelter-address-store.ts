import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Place } from "../identity/index.ts";

export type AddressRow = {
  id: string;
  keeper: string;
  keeper_organisation_key: number;
  recorded_at: Instant;
  ended_at: Instant | null;
  version: number;
};
export type ListReader = {
  id: string;
  address_id: string;
  kind: "organisation" | "person";
  subject_id: string;
  name: string;
  added_at: Instant;
};
export type Opening = {
  id: string;
  address_id: string;
  who: string;
  organisation: string;
  opened_at: Instant;
  sealed_reason: Buffer;
};
export type Candidate = { kind: "organisation" | "person"; id: string; name: string };

/** Where a secret address stands. */
export function addressPlace(addressId: string, version: number): Place {
  return { table: "cases.shelter_addresses", row: addressId, column: "address", version };
}

/** Where the reason of an opening stands. */
export function openingPlace(openingId: string): Place {
  return { table: "cases.shelter_address_openings", row: openingId, column: "reason", version: 1 };
}

/** Secret addresses on whose list the actor stands; never the address itself. */
export async function selectAddresses(tx: Tx, caseId: string): Promise<AddressRow[]> {
  const { rows } = await sql<AddressRow>`
    select a.id, o.name as keeper, a.keeper_organisation_key, a.recorded_at, a.ended_at, a.version
      from cases.shelter_addresses a join partners.organisations o on o.id = a.keeper_organisation_id
     where a.case_id = ${caseId} order by a.recorded_at desc`.execute(tx);
  return rows;
}

/** The lists of the addresses that the actor's organisation keeps. */
export async function selectReaders(tx: Tx, caseId: string): Promise<ListReader[]> {
  const { rows } = await sql<ListReader>`
    select r.id, r.address_id, case when r.account_id is null then 'organisation' else 'person' end as kind,
           coalesce(r.organisation_id, r.account_id) as subject_id, coalesce(o.name, p.display_name) as name, r.added_at
      from cases.shelter_address_readers r
      join cases.shelter_addresses a on a.id = r.address_id
      left join partners.organisations o on o.id = r.organisation_id
      left join accounts.accounts p on p.id = r.account_id
     where a.case_id = ${caseId} and r.ended_at is null order by r.added_at`.execute(tx);
  return rows;
}

/** Who opened the addresses that the actor's organisation keeps, latest first. */
export async function selectOpenings(tx: Tx, caseId: string): Promise<Opening[]> {
  const { rows } = await sql<Opening>`
    select g.id, g.address_id, p.display_name as who, o.name as organisation, g.opened_at, g.sealed_reason
      from cases.shelter_address_openings g
      join cases.shelter_addresses a on a.id = g.address_id
      join partners.organisations o on o.id = g.organisation_id
      join accounts.accounts p on p.id = g.account_id
     where a.case_id = ${caseId} order by g.id desc limit 100`.execute(tx);
  return rows;
}

/** Whom a keeper can put on a list. */
export async function selectCandidates(tx: Tx, caseId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select kind, id, name from cases.address_candidates(${caseId})`.execute(tx);
  return rows;
}
