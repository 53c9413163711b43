// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { MembershipsId as accounts_MembershipsId } from '../accounts/Memberships.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for referrals.delegations */
export type DelegationsId = string;

/**
 * Represents the table referrals.delegations
 * Somebody carries out the coordinator's work for a period. The coordinator stays the one in cases.coordinators and answers for it (requirement R466).
 */
export default interface DelegationsTable {
  id: ColumnType<DelegationsId, DelegationsId, DelegationsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  owner_membership_id: ColumnType<accounts_MembershipsId, accounts_MembershipsId, accounts_MembershipsId>;

  owner_organisation_key: ColumnType<number, number, number>;

  delegate_membership_id: ColumnType<accounts_MembershipsId, accounts_MembershipsId, accounts_MembershipsId>;

  delegate_organisation_key: ColumnType<number, number, number>;

  /** Days on which the delegate acts; after the last it ends by itself. */
  period: ColumnType<string, string, string>;

  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;

  status: ColumnType<string, string, string>;

  made_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  made_at: ColumnType<Instant, Instant, Instant>;

  settled_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Delegations = Selectable<DelegationsTable>;

export type NewDelegations = Insertable<DelegationsTable>;

export type DelegationsUpdate = Updateable<DelegationsTable>;
