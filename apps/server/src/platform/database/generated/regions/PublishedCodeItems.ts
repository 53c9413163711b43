// Made by npm run generate; changes here are lost.

import type { CodeListsId } from './CodeLists.ts';
import type { RegionsId } from './Regions.ts';
import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view regions.published_code_items
 * Code items of today. A regional row replaces the national row with the same code.
 */
export default interface PublishedCodeItemsTable {
  list_id: ColumnType<CodeListsId, never, never>;

  code: ColumnType<string, never, never>;

  region_id: ColumnType<RegionsId | null, never, never>;

  position: ColumnType<number, never, never>;

  parent_code: ColumnType<string | null, never, never>;

  label_nl: ColumnType<string, never, never>;

  label_en: ColumnType<string, never, never>;

  explanation_nl: ColumnType<string | null, never, never>;

  explanation_en: ColumnType<string | null, never, never>;

  attributes: ColumnType<unknown, never, never>;

  confidence: ColumnType<string, never, never>;
}

export type PublishedCodeItems = Selectable<PublishedCodeItemsTable>;
