// Made by npm run generate; changes here are lost.

import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { SourcesId as regions_SourcesId } from '../regions/Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view partners.published_pack_items
 * Partners and channels of the packs in force today, with source and mark.
 */
export default interface PublishedPackItemsTable {
  pack_id: ColumnType<string | null, never, never>;

  list_id: ColumnType<string, never, never>;

  code: ColumnType<string, never, never>;

  since: ColumnType<string, never, never>;

  region_id: ColumnType<regions_RegionsId | null, never, never>;

  parent_code: ColumnType<string | null, never, never>;

  label_nl: ColumnType<string, never, never>;

  label_en: ColumnType<string, never, never>;

  explanation_nl: ColumnType<string | null, never, never>;

  explanation_en: ColumnType<string | null, never, never>;

  attributes: ColumnType<unknown, never, never>;

  source_id: ColumnType<regions_SourcesId | null, never, never>;

  checked_on: ColumnType<Day, never, never>;

  confidence: ColumnType<string, never, never>;

  valid_from: ColumnType<Day, never, never>;

  valid_to: ColumnType<Day, never, never>;
}

export type PublishedPackItems = Selectable<PublishedPackItemsTable>;
