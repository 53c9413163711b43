// Made by npm run generate; changes here are lost.

import type { SourcesId } from './Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.code_lists */
export type CodeListsId = string;

/**
 * Represents the table regions.code_lists
 * Public reference content: lists that people choose from. Kind tells the shape of the attributes (docs/packs.md).
 */
export default interface CodeListsTable {
  id: ColumnType<CodeListsId, CodeListsId, CodeListsId>;

  pack_id: ColumnType<string, string, string>;

  kind: ColumnType<string, string, string>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  explanation_nl: ColumnType<string | null, string | null, string | null>;

  explanation_en: ColumnType<string | null, string | null, string | null>;

  /** What a reader must know before drawing conclusions from this list. */
  caveat_nl: ColumnType<string | null, string | null, string | null>;

  caveat_en: ColumnType<string | null, string | null, string | null>;

  /** Where the list may be used: signal, case, figure, training, navigation and so on. */
  usable_on: ColumnType<string[], string[] | undefined, string[]>;

  attributes: ColumnType<unknown, unknown | undefined, unknown>;

  source_id: ColumnType<SourcesId, SourcesId, SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type CodeLists = Selectable<CodeListsTable>;

export type NewCodeLists = Insertable<CodeListsTable>;

export type CodeListsUpdate = Updateable<CodeListsTable>;
