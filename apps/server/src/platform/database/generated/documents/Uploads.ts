// Made by npm run generate; changes here are lost.

import type { FilesId } from './Files.ts';
import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { DocumentsId } from './Documents.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table documents.uploads
 * A file that is being sent. It is readable for its sender only, becomes a version when it is whole and is what it says, and is removed a day after the last chunk.
 */
export default interface UploadsTable {
  file_id: ColumnType<FilesId, FilesId, FilesId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  organisation_key: ColumnType<number, number, number>;

  /** Set when it becomes a new version of a document. */
  document_id: ColumnType<DocumentsId | null, DocumentsId | null, DocumentsId | null>;

  compartment: ColumnType<string, string, string>;

  only_organisation_keys: ColumnType<number[] | null, number[] | null, number[] | null>;

  onward_use: ColumnType<string, string, string>;

  received_bytes: ColumnType<number, number | undefined, number>;

  /** Title, file name, declared type and day of the file on the sender's device, sealed with the key of the dossier. */
  sealed_description: ColumnType<Buffer, Buffer, Buffer>;

  last_chunk_at: ColumnType<Instant, Instant, Instant>;
}

export type Uploads = Selectable<UploadsTable>;

export type NewUploads = Insertable<UploadsTable>;

export type UploadsUpdate = Updateable<UploadsTable>;
