// Made by npm run generate; changes here are lost.

import type { CodeListsId } from './CodeLists.ts';
import type { RegionsId } from './Regions.ts';
import type { SourcesId } from './Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.code_items */
export type CodeItemsId = number;

/**
 * Represents the table regions.code_items
 * Public reference content: the items of a list. A fact changed by law is a new row with a date; a region may override an item.
 */
export default interface CodeItemsTable {
  id: ColumnType<CodeItemsId, never, never>;

  list_id: ColumnType<CodeListsId, CodeListsId, CodeListsId>;

  code: ColumnType<string, string, string>;

  /** Empty: national. Set: holds in that region, in place of the national item with the same code. */
  region_id: ColumnType<RegionsId | null, RegionsId | null, RegionsId | null>;

  position: ColumnType<number, number, number>;

  parent_code: ColumnType<string | null, string | null, string | null>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  explanation_nl: ColumnType<string | null, string | null, string | null>;

  explanation_en: ColumnType<string | null, string | null, string | null>;

  attributes: ColumnType<unknown, unknown | undefined, unknown>;

  pack_id: ColumnType<string, string, string>;

  source_id: ColumnType<SourcesId, SourcesId, SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  /** As the pack declares it; empty when the start is unknown or does not matter. */
  valid_from: ColumnType<Day | null, Day | null, Day | null>;

  /** Days on which the item may be chosen. Ends when the pack says so or when the item left the pack. */
  valid: ColumnType<string, string, string>;
}

export type CodeItems = Selectable<CodeItemsTable>;

export type NewCodeItems = Insertable<CodeItemsTable>;

export type CodeItemsUpdate = Updateable<CodeItemsTable>;
