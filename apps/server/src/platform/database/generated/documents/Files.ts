// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for documents.files */
export type FilesId = string;

/**
 * Represents the table documents.files
 * A file as a row of encrypted segments. It belongs to an upload under way or to a version of a document; a trigger refuses one that belongs to neither.
 */
export default interface FilesTable {
  id: ColumnType<FilesId, FilesId, FilesId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  /** Who sends or sent it; nobody else can add segments. */
  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  size_bytes: ColumnType<number, number, number>;

  /** The key of this file, sealed with the key of the dossier: without the dossier's key no file of it opens. */
  sealed_key: ColumnType<Buffer, Buffer, Buffer>;

  created_at: ColumnType<Instant, Instant, Instant>;
}

export type Files = Selectable<FilesTable>;

export type NewFiles = Insertable<FilesTable>;

export type FilesUpdate = Updateable<FilesTable>;
