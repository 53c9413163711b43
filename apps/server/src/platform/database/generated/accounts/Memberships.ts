// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { RolesId } from './Roles.ts';
import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.memberships */
export type MembershipsId = string;

/**
 * Represents the table accounts.memberships
 * An account in a role at an organisation, for a period of days.
 */
export default interface MembershipsTable {
  id: ColumnType<MembershipsId, MembershipsId, MembershipsId>;

  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  role_id: ColumnType<RolesId, RolesId, RolesId>;

  region_id: ColumnType<regions_RegionsId | null, regions_RegionsId | null, regions_RegionsId | null>;

  valid: ColumnType<string, string | undefined, string>;

  version: ColumnType<number, number | undefined, number>;
}

export type Memberships = Selectable<MembershipsTable>;

export type NewMemberships = Insertable<MembershipsTable>;

export type MembershipsUpdate = Updateable<MembershipsTable>;
