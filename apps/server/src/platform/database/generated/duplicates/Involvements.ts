// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for duplicates.involvements */
export type InvolvementsId = string;

/**
 * Represents the table duplicates.involvements
 * To one side of a hit: another party is involved with the client of this case. Never which case of the other side, and never why.
 */
export default interface InvolvementsTable {
  id: ColumnType<InvolvementsId, InvolvementsId, InvolvementsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  organisation_key: ColumnType<number, number, number>;

  other_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  found_at: ColumnType<Instant, Instant, Instant>;
}

export type Involvements = Selectable<InvolvementsTable>;

export type NewInvolvements = Insertable<InvolvementsTable>;

export type InvolvementsUpdate = Updateable<InvolvementsTable>;
