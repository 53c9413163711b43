// Made by npm run generate; changes here are lost.

import type { AgreementsId } from './Agreements.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table agreements.parties
 * Who agreed, with its part in the role division, and when it signed.
 */
export default interface PartiesTable {
  agreement_id: ColumnType<AgreementsId, AgreementsId, AgreementsId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  part: ColumnType<string, string, string>;

  signed_on: ColumnType<Day | null, Day | null, Day | null>;

  /** The organisation that this one took over from: its part and signature went along. */
  succeeds_id: ColumnType<partners_OrganisationsId | null, partners_OrganisationsId | null, partners_OrganisationsId | null>;
}

export type Parties = Selectable<PartiesTable>;

export type NewParties = Insertable<PartiesTable>;

export type PartiesUpdate = Updateable<PartiesTable>;
