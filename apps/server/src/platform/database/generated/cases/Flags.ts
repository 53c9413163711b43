// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.flags */
export type FlagsId = string;

/**
 * Represents the table cases.flags
 * What everybody in coordination must mind in a case: with a reason, from a day, until a day or until it is lowered.
 */
export default interface FlagsTable {
  id: ColumnType<FlagsId, FlagsId, FlagsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;

  raised_on: ColumnType<Day, Day, Day>;

  raised_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;

  until_on: ColumnType<Day | null, Day | null, Day | null>;

  lowered_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  lowered_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Flags = Selectable<FlagsTable>;

export type NewFlags = Insertable<FlagsTable>;

export type FlagsUpdate = Updateable<FlagsTable>;
