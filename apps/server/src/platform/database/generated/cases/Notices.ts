// Made by npm run generate; changes here are lost.

import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { EntriesId } from './Entries.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.notices */
export type NoticesId = string;

/**
 * Represents the table cases.notices
 * That something changed in a watched case; never what. Made by a trigger, for those who may read the fact.
 */
export default interface NoticesTable {
  id: ColumnType<NoticesId, NoticesId | undefined, NoticesId>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  organisation_key: ColumnType<number, number, number>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  entry_id: ColumnType<EntriesId | null, EntriesId | null, EntriesId | null>;

  event: ColumnType<string, string, string>;

  happened_at: ColumnType<Instant, Instant, Instant>;

  read_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Notices = Selectable<NoticesTable>;

export type NewNotices = Insertable<NoticesTable>;

export type NoticesUpdate = Updateable<NoticesTable>;
