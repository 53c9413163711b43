// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for duplicates.mergers */
export type MergersId = string;

/**
 * Represents the table duplicates.mergers
 * Two cases of one person: the one points to the other, which goes on. Entries, grants and participants stay where they are, so nobody sees more or less, and undoing loses nothing.
 */
export default interface MergersTable {
  id: ColumnType<MergersId, MergersId, MergersId>;

  from_case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  into_case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  merged_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  merged_at: ColumnType<Instant, Instant, Instant>;

  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;

  undone_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  undone_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Mergers = Selectable<MergersTable>;

export type NewMergers = Insertable<MergersTable>;

export type MergersUpdate = Updateable<MergersTable>;
