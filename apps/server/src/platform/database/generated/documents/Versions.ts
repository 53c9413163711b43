// Made by npm run generate; changes here are lost.

import type { DocumentsId } from './Documents.ts';
import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { FilesId } from './Files.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for documents.versions */
export type VersionsNumber = number;

/**
 * Represents the table documents.versions
 * One version of a document. Each has its own readers, so that a narrower new version leaves the old one readable for those who could read it.
 */
export default interface VersionsTable {
  document_id: ColumnType<DocumentsId, DocumentsId, DocumentsId>;

  number: ColumnType<VersionsNumber, VersionsNumber, VersionsNumber>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  compartment: ColumnType<string, string, string>;

  file_id: ColumnType<FilesId, FilesId, FilesId>;

  origin_organisation_key: ColumnType<number, number, number>;

  /** What kind of organisation supplied it, at that time. */
  origin_organisation_type: ColumnType<string, string, string>;

  author_account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  kind: ColumnType<string, string, string>;

  size_bytes: ColumnType<number, number, number>;

  /** Title, file name and SHA-256 of the content, sealed with the key of the dossier. */
  sealed_description: ColumnType<Buffer, Buffer, Buffer>;

  /** Keyed hash of the content within this dossier: tells that a file is there already, and nothing else. */
  content_token: ColumnType<Buffer, Buffer, Buffer>;

  /** When set, only these organisations read it, and only while the compartment is open to them. */
  only_organisation_keys: ColumnType<number[] | null, number[] | null, number[] | null>;

  /** How far the supplier lets it go: as the agreements say, only to whoever coordinates, or to nobody else. */
  onward_use: ColumnType<string, string, string>;

  recorded_at: ColumnType<Instant, Instant, Instant>;
}

export type Versions = Selectable<VersionsTable>;

export type NewVersions = Insertable<VersionsTable>;

export type VersionsUpdate = Updateable<VersionsTable>;
