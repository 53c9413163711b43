// Made by npm run generate; changes here are lost.

import type { ShelterAddressesId } from './ShelterAddresses.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.shelter_address_openings */
export type ShelterAddressOpeningsId = string;

/**
 * Represents the table cases.shelter_address_openings
 * Each time a secret shelter address was opened: by whom and why.
 */
export default interface ShelterAddressOpeningsTable {
  id: ColumnType<ShelterAddressOpeningsId, ShelterAddressOpeningsId, ShelterAddressOpeningsId>;

  address_id: ColumnType<ShelterAddressesId, ShelterAddressesId, ShelterAddressesId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  opened_at: ColumnType<Instant, Instant, Instant>;

  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;
}

export type ShelterAddressOpenings = Selectable<ShelterAddressOpeningsTable>;

export type NewShelterAddressOpenings = Insertable<ShelterAddressOpeningsTable>;

export type ShelterAddressOpeningsUpdate = Updateable<ShelterAddressOpeningsTable>;
