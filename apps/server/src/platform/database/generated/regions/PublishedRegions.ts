// Made by npm run generate; changes here are lost.

import type { RegionsId } from './Regions.ts';
import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view regions.published_regions
 * Regions that work with this product today.
 */
export default interface PublishedRegionsTable {
  id: ColumnType<RegionsId, never, never>;

  label_nl: ColumnType<string, never, never>;

  label_en: ColumnType<string, never, never>;

  safety_regions: ColumnType<string[], never, never>;

  police_unit: ColumnType<string, never, never>;

  riec: ColumnType<string, never, never>;
}

export type PublishedRegions = Selectable<PublishedRegionsTable>;
