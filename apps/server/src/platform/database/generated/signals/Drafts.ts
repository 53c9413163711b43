// Made by npm run generate; changes here are lost.

import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for signals.drafts */
export type DraftsId = string;

/**
 * Represents the table signals.drafts
 * A report that is being written, sealed, on the server only; gone when it is sent or after 30 days.
 */
export default interface DraftsTable {
  id: ColumnType<DraftsId, DraftsId, DraftsId>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  sealed_body: ColumnType<Buffer, Buffer, Buffer>;

  saved_at: ColumnType<Instant, Instant, Instant>;

  version: ColumnType<number, number | undefined, number>;
}

export type Drafts = Selectable<DraftsTable>;

export type NewDrafts = Insertable<DraftsTable>;

export type DraftsUpdate = Updateable<DraftsTable>;
