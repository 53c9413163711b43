// Made by npm run generate; changes here are lost.

import type { Day } from '@schakel/kernel';
import type { MunicipalitiesCode } from './Municipalities.ts';
import type { SourcesId } from './Sources.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.municipality_versions */
export type MunicipalityVersionsValidFrom = string;

/**
 * Represents the table regions.municipality_versions
 * Public reference content: what holds for a municipality in a period of days. A merger or a new region is a new row.
 */
export default interface MunicipalityVersionsTable {
  code: ColumnType<MunicipalitiesCode, MunicipalitiesCode, MunicipalitiesCode>;

  valid_from: ColumnType<MunicipalityVersionsValidFrom, MunicipalityVersionsValidFrom, MunicipalityVersionsValidFrom>;

  valid: ColumnType<string, string, string>;

  name: ColumnType<string, string, string>;

  province: ColumnType<string, string, string>;

  safety_region: ColumnType<string, string, string>;

  safety_region_name: ColumnType<string, string, string>;

  police_unit: ColumnType<string, string, string>;

  riec: ColumnType<string, string, string>;

  /** A point inside the municipality, for maps of a whole region only. */
  latitude: ColumnType<string, string, string>;

  longitude: ColumnType<string, string, string>;

  population: ColumnType<number, number, number>;

  population_year: ColumnType<number, number, number>;

  pack_id: ColumnType<string, string, string>;

  source_id: ColumnType<SourcesId, SourcesId, SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;
}

export type MunicipalityVersions = Selectable<MunicipalityVersionsTable>;

export type NewMunicipalityVersions = Insertable<MunicipalityVersionsTable>;

export type MunicipalityVersionsUpdate = Updateable<MunicipalityVersionsTable>;
