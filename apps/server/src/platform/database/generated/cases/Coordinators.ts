// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { MembershipsId as accounts_MembershipsId } from '../accounts/Memberships.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.coordinators */
export type CoordinatorsId = string;

/**
 * Represents the table cases.coordinators
 * Who coordinates a case, and since when. At any moment one and no more (requirement R427): the exclusion refuses a second, a trigger refuses none.
 */
export default interface CoordinatorsTable {
  id: ColumnType<CoordinatorsId, CoordinatorsId, CoordinatorsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  membership_id: ColumnType<accounts_MembershipsId, accounts_MembershipsId, accounts_MembershipsId>;

  organisation_key: ColumnType<number, number, number>;

  period: ColumnType<string, string, string>;
}

export type Coordinators = Selectable<CoordinatorsTable>;

export type NewCoordinators = Insertable<CoordinatorsTable>;

export type CoordinatorsUpdate = Updateable<CoordinatorsTable>;
