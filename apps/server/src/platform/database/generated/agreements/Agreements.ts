// Made by npm run generate; changes here are lost.

import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for agreements.agreements */
export type AgreementsId = string;

/**
 * Represents the table agreements.agreements
 * An agreement between partners: why, for whom, by whom (R377), and how long. Only one in force gives access.
 */
export default interface AgreementsTable {
  id: ColumnType<AgreementsId, AgreementsId, AgreementsId>;

  kind: ColumnType<string, string, string>;

  title: ColumnType<string, string, string>;

  region_id: ColumnType<regions_RegionsId, regions_RegionsId, regions_RegionsId>;

  status: ColumnType<string, string | undefined, string>;

  valid: ColumnType<string, string, string>;

  review_on: ColumnType<Day, Day, Day>;

  why: ColumnType<string, string, string>;

  for_whom: ColumnType<string, string, string>;

  by_whom: ColumnType<string, string, string>;

  dpia_reference: ColumnType<string | null, string | null, string | null>;

  dpia_version: ColumnType<string | null, string | null, string | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Agreements = Selectable<AgreementsTable>;

export type NewAgreements = Insertable<AgreementsTable>;

export type AgreementsUpdate = Updateable<AgreementsTable>;
