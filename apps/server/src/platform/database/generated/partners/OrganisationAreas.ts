// Made by npm run generate; changes here are lost.

import type { OrganisationsId } from './Organisations.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for partners.organisation_areas */
export type OrganisationAreasKind = string;

/** Identifier type for partners.organisation_areas */
export type OrganisationAreasArea = string;

/**
 * Represents the table partners.organisation_areas
 * Where an organisation works: the whole country (area «nl»), a region, a municipality, a safety region or a police unit.
 */
export default interface OrganisationAreasTable {
  organisation_id: ColumnType<OrganisationsId, OrganisationsId, OrganisationsId>;

  kind: ColumnType<OrganisationAreasKind, OrganisationAreasKind, OrganisationAreasKind>;

  area: ColumnType<OrganisationAreasArea, OrganisationAreasArea, OrganisationAreasArea>;
}

export type OrganisationAreas = Selectable<OrganisationAreasTable>;

export type NewOrganisationAreas = Insertable<OrganisationAreasTable>;

export type OrganisationAreasUpdate = Updateable<OrganisationAreasTable>;
