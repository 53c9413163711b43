// Made by npm run generate; changes here are lost.

import type { MunicipalitiesCode } from './Municipalities.ts';
import type { RegionsId } from './Regions.ts';
import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view regions.published_municipalities
 * Municipalities of today with the region they work in, if any.
 */
export default interface PublishedMunicipalitiesTable {
  code: ColumnType<MunicipalitiesCode, never, never>;

  name: ColumnType<string, never, never>;

  province: ColumnType<string, never, never>;

  safety_region: ColumnType<string, never, never>;

  safety_region_name: ColumnType<string, never, never>;

  police_unit: ColumnType<string, never, never>;

  riec: ColumnType<string, never, never>;

  latitude: ColumnType<string, never, never>;

  longitude: ColumnType<string, never, never>;

  population: ColumnType<number, never, never>;

  population_year: ColumnType<number, never, never>;

  region_id: ColumnType<RegionsId, never, never>;
}

export type PublishedMunicipalities = Selectable<PublishedMunicipalitiesTable>;
