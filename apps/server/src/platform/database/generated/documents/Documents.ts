// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for documents.documents */
export type DocumentsId = string;

/**
 * Represents the table documents.documents
 * A document in a dossier. What it is called and what is in it stands with its versions.
 */
export default interface DocumentsTable {
  id: ColumnType<DocumentsId, DocumentsId, DocumentsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  compartment: ColumnType<string, string, string>;

  /** The organisation that supplied it, answers for it and may add a version. */
  origin_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  origin_organisation_key: ColumnType<number, number, number>;

  latest_version: ColumnType<number, number | undefined, number>;

  created_at: ColumnType<Instant, Instant, Instant>;
}

export type Documents = Selectable<DocumentsTable>;

export type NewDocuments = Insertable<DocumentsTable>;

export type DocumentsUpdate = Updateable<DocumentsTable>;
