// Made by npm run generate; changes here are lost.

import type { EntriesId } from './Entries.ts';
import type { Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.entry_versions */
export type EntryVersionsVersion = number;

/**
 * Represents the table cases.entry_versions
 * Earlier texts of a corrected entry; readable by whoever may read the entry and could when the text was replaced.
 */
export default interface EntryVersionsTable {
  entry_id: ColumnType<EntriesId, EntriesId, EntriesId>;

  version: ColumnType<EntryVersionsVersion, EntryVersionsVersion, EntryVersionsVersion>;

  sealed_text: ColumnType<Buffer, Buffer, Buffer>;

  replaced_at: ColumnType<Instant, Instant, Instant>;

  replaced_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  /** Keys of the organisations that could read the entry when this text was replaced; written by a trigger. Access in an emergency is personal and short, so it counts for nothing here. */
  readers: ColumnType<number[], number[] | undefined, number[]>;
}

export type EntryVersions = Selectable<EntryVersionsTable>;

export type NewEntryVersions = Insertable<EntryVersionsTable>;

export type EntryVersionsUpdate = Updateable<EntryVersionsTable>;
