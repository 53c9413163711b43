// Made by npm run generate; changes here are lost.

import type { MunicipalitiesCode } from './Municipalities.ts';
import type { SourcesId } from './Sources.ts';
import type { Day } from '@schakel/kernel';
import type { MunicipalityVersionsValidFrom } from './MunicipalityVersions.ts';
import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view regions.published_pack_items
 * Items of the packs in force today, with source and mark.
 */
export default interface PublishedPackItemsTable {
  pack_id: ColumnType<string, never, never>;

  list_id: ColumnType<string, never, never>;

  code: ColumnType<MunicipalitiesCode, never, never>;

  since: ColumnType<string, never, never>;

  region_id: ColumnType<string, never, never>;

  parent_code: ColumnType<string, never, never>;

  label_nl: ColumnType<string, never, never>;

  label_en: ColumnType<string, never, never>;

  explanation_nl: ColumnType<string, never, never>;

  explanation_en: ColumnType<string, never, never>;

  attributes: ColumnType<unknown, never, never>;

  source_id: ColumnType<SourcesId, never, never>;

  checked_on: ColumnType<Day, never, never>;

  confidence: ColumnType<string, never, never>;

  valid_from: ColumnType<MunicipalityVersionsValidFrom, never, never>;

  valid_to: ColumnType<Day, never, never>;
}

export type PublishedPackItems = Selectable<PublishedPackItemsTable>;
