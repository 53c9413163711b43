// Made by npm run generate; changes here are lost.

import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table cases.watches
 * Who wants to hear when somebody else writes in a case.
 */
export default interface WatchesTable {
  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  organisation_key: ColumnType<number, number, number>;

  since: ColumnType<Instant, Instant, Instant>;
}

export type Watches = Selectable<WatchesTable>;

export type NewWatches = Insertable<WatchesTable>;

export type WatchesUpdate = Updateable<WatchesTable>;
