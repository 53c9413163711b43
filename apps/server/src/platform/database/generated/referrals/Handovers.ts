// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant, Day } from '@schakel/kernel';
import type { MembershipsId as accounts_MembershipsId } from '../accounts/Memberships.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table referrals.handovers
 * A case that one organisation offers to another. Accepted: the coordinator, the owner and the region change in one statement, and what was written before stays as it was.
 */
export default interface HandoversTable {
  id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  /** Names the case on both receipts, also for the side that cannot open it. */
  case_number: ColumnType<string, string, string>;

  from_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  from_organisation_key: ColumnType<number, number, number>;

  from_region_id: ColumnType<regions_RegionsId, regions_RegionsId, regions_RegionsId>;

  to_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  to_organisation_key: ColumnType<number, number, number>;

  to_region_id: ColumnType<regions_RegionsId, regions_RegionsId, regions_RegionsId>;

  offered_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  offered_at: ColumnType<Instant, Instant, Instant>;

  /** Why, for the receiver to read before it decides; sealed with a key of its own. */
  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;

  /** What the old side keeps reading until the day beside it, and nothing after. */
  aftercare_compartments: ColumnType<string[], string[] | undefined, string[]>;

  aftercare_until: ColumnType<Day | null, Day | null, Day | null>;

  status: ColumnType<string, string | undefined, string>;

  answered_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  answered_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  sealed_answer: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  new_coordinator_membership_id: ColumnType<accounts_MembershipsId | null, accounts_MembershipsId | null, accounts_MembershipsId | null>;

  /** How many entries the dossier had at that moment. */
  entry_count: ColumnType<number | null, number | null, number | null>;

  /** SHA-256 over id, version and sealed text of those entries, in order: both sides can show that it is the same dossier. */
  content_hash: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Handovers = Selectable<HandoversTable>;

export type NewHandovers = Insertable<HandoversTable>;

export type HandoversUpdate = Updateable<HandoversTable>;
