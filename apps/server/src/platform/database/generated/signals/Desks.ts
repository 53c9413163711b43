// Made by npm run generate; changes here are lost.

import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table signals.desks
 * Which organisation is the reporting and advice desk of a region.
 */
export default interface DesksTable {
  region_id: ColumnType<regions_RegionsId, regions_RegionsId, regions_RegionsId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;
}

export type Desks = Selectable<DesksTable>;

export type NewDesks = Insertable<DesksTable>;

export type DesksUpdate = Updateable<DesksTable>;
