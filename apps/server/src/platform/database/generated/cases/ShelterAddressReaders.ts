// Made by npm run generate; changes here are lost.

import type { ShelterAddressesId } from './ShelterAddresses.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.shelter_address_readers */
export type ShelterAddressReadersId = string;

/**
 * Represents the table cases.shelter_address_readers
 * Who may open a secret shelter address: an organisation or one person.
 */
export default interface ShelterAddressReadersTable {
  id: ColumnType<ShelterAddressReadersId, ShelterAddressReadersId, ShelterAddressReadersId>;

  address_id: ColumnType<ShelterAddressesId, ShelterAddressesId, ShelterAddressesId>;

  organisation_id: ColumnType<partners_OrganisationsId | null, partners_OrganisationsId | null, partners_OrganisationsId | null>;

  organisation_key: ColumnType<number | null, number | null, number | null>;

  account_id: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  added_at: ColumnType<Instant, Instant, Instant>;

  added_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  ended_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type ShelterAddressReaders = Selectable<ShelterAddressReadersTable>;

export type NewShelterAddressReaders = Insertable<ShelterAddressReadersTable>;

export type ShelterAddressReadersUpdate = Updateable<ShelterAddressReadersTable>;
