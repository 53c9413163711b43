// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.shelter_addresses */
export type ShelterAddressesId = string;

/**
 * Represents the table cases.shelter_addresses
 * A secret address where the client stays. Not part of any compartment: only who stands on its list opens it, with a reason.
 */
export default interface ShelterAddressesTable {
  id: ColumnType<ShelterAddressesId, ShelterAddressesId, ShelterAddressesId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  /** The shelter, which alone decides who stands on the list. */
  keeper_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  keeper_organisation_key: ColumnType<number, number, number>;

  sealed_address: ColumnType<Buffer, Buffer, Buffer>;

  recorded_at: ColumnType<Instant, Instant, Instant>;

  recorded_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  ended_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type ShelterAddresses = Selectable<ShelterAddressesTable>;

export type NewShelterAddresses = Insertable<ShelterAddressesTable>;

export type ShelterAddressesUpdate = Updateable<ShelterAddressesTable>;
