// Made by npm run generate; changes here are lost.

import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for duplicates.lookups */
export type LookupsId = string;

/**
 * Represents the table duplicates.lookups
 * Each time somebody had a client compared with the clients of other organisations; a day has a budget.
 */
export default interface LookupsTable {
  id: ColumnType<LookupsId, LookupsId, LookupsId>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  organisation_key: ColumnType<number, number, number>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  on_day: ColumnType<Day, Day, Day>;

  looked_up_at: ColumnType<Instant, Instant, Instant>;
}

export type Lookups = Selectable<LookupsTable>;

export type NewLookups = Insertable<LookupsTable>;

export type LookupsUpdate = Updateable<LookupsTable>;
