// Made by npm run generate; changes here are lost.

import type { DestructionsId } from './Destructions.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for rights.destruction_items */
export type DestructionItemsCaseId = string;

/**
 * Represents the table rights.destruction_items
 * The dossiers of a run. What is erased keeps its id, which points to nobody any more, and how much of each kind went.
 */
export default interface DestructionItemsTable {
  destruction_id: ColumnType<DestructionsId, DestructionsId, DestructionsId>;

  /** No foreign key: the row stays when the dossier is gone. */
  case_id: ColumnType<DestructionItemsCaseId, DestructionItemsCaseId, DestructionItemsCaseId>;

  /** For who prepares and approves; goes with the dossier. */
  case_number: ColumnType<string | null, string | null, string | null>;

  keep_until: ColumnType<Day | null, Day | null, Day | null>;

  rule_ids: ColumnType<string[], string[], string[]>;

  counts: ColumnType<unknown, unknown | undefined, unknown>;

  state: ColumnType<string, string | undefined, string>;

  skipped_because: ColumnType<string | null, string | null, string | null>;

  settled_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type DestructionItems = Selectable<DestructionItemsTable>;

export type NewDestructionItems = Insertable<DestructionItemsTable>;

export type DestructionItemsUpdate = Updateable<DestructionItemsTable>;
