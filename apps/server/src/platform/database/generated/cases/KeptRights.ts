// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.kept_rights */
export type KeptRightsId = string;

/**
 * Represents the table cases.kept_rights
 * What an organisation keeps after it handed a case over (dated aftercare), or while another carries it out for it (accountable).
 */
export default interface KeptRightsTable {
  id: ColumnType<KeptRightsId, KeptRightsId, KeptRightsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;

  organisation_type: ColumnType<string, string, string>;

  reason: ColumnType<string, string, string>;

  reads: ColumnType<string[], string[], string[]>;

  contributes: ColumnType<string[], string[] | undefined, string[]>;

  valid: ColumnType<string, string, string>;

  ended_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type KeptRights = Selectable<KeptRightsTable>;

export type NewKeptRights = Insertable<KeptRightsTable>;

export type KeptRightsUpdate = Updateable<KeptRightsTable>;
