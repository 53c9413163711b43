// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.municipalities */
export type MunicipalitiesCode = string;

/**
 * Represents the table regions.municipalities
 * Public reference content: one row per municipality code ever listed, so that other tables can point at it.
 */
export default interface MunicipalitiesTable {
  code: ColumnType<MunicipalitiesCode, MunicipalitiesCode, MunicipalitiesCode>;
}

export type Municipalities = Selectable<MunicipalitiesTable>;

export type NewMunicipalities = Insertable<MunicipalitiesTable>;

export type MunicipalitiesUpdate = Updateable<MunicipalitiesTable>;
