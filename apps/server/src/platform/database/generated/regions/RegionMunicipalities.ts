// Made by npm run generate; changes here are lost.

import type { Day } from '@schakel/kernel';
import type { RegionsId } from './Regions.ts';
import type { MunicipalitiesCode } from './Municipalities.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.region_municipalities */
export type RegionMunicipalitiesValidFrom = string;

/**
 * Represents the table regions.region_municipalities
 * Public reference content: a municipality belongs to at most one region at a time.
 */
export default interface RegionMunicipalitiesTable {
  region_id: ColumnType<RegionsId, RegionsId, RegionsId>;

  municipality_code: ColumnType<MunicipalitiesCode, MunicipalitiesCode, MunicipalitiesCode>;

  valid_from: ColumnType<RegionMunicipalitiesValidFrom, RegionMunicipalitiesValidFrom, RegionMunicipalitiesValidFrom>;

  valid: ColumnType<string, string, string>;
}

export type RegionMunicipalities = Selectable<RegionMunicipalitiesTable>;

export type NewRegionMunicipalities = Insertable<RegionMunicipalitiesTable>;

export type RegionMunicipalitiesUpdate = Updateable<RegionMunicipalitiesTable>;
