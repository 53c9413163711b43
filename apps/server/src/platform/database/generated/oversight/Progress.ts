// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for oversight.progress */
export type ProgressName = string;

/**
 * Represents the table oversight.progress
 * Up to where the log was looked at, in the order of its tree: so every line once, and none missed.
 */
export default interface ProgressTable {
  name: ColumnType<ProgressName, ProgressName, ProgressName>;

  next_leaf: ColumnType<number, number | undefined, number>;
}

export type Progress = Selectable<ProgressTable>;

export type NewProgress = Insertable<ProgressTable>;

export type ProgressUpdate = Updateable<ProgressTable>;
