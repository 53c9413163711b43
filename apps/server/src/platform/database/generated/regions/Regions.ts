// Made by npm run generate; changes here are lost.

import type { SourcesId } from './Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.regions */
export type RegionsId = string;

/**
 * Represents the table regions.regions
 * Public reference content: regions that run their chain approach with this product.
 */
export default interface RegionsTable {
  id: ColumnType<RegionsId, RegionsId, RegionsId>;

  pack_id: ColumnType<string, string, string>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  explanation_nl: ColumnType<string | null, string | null, string | null>;

  explanation_en: ColumnType<string | null, string | null, string | null>;

  safety_regions: ColumnType<string[], string[], string[]>;

  police_unit: ColumnType<string, string, string>;

  riec: ColumnType<string, string, string>;

  source_id: ColumnType<SourcesId, SourcesId, SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type Regions = Selectable<RegionsTable>;

export type NewRegions = Insertable<RegionsTable>;

export type RegionsUpdate = Updateable<RegionsTable>;
