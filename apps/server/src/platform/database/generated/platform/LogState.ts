// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.log_state */
export type LogStateName = string;

/**
 * Represents the table platform.log_state
 * How far the tree is.
 */
export default interface LogStateTable {
  name: ColumnType<LogStateName, LogStateName, LogStateName>;

  size: ColumnType<number, number | undefined, number>;

  /** Lines of transactions below this one are all in the tree; of this very one, those up to admitted_event. */
  admitted_below: ColumnType<string, string | undefined, string>;

  admitted_event: ColumnType<number, number | undefined, number>;

  /** The PostgreSQL whose transactions these are: after a restore elsewhere their numbers start anew. */
  server_identifier: ColumnType<string, string | undefined, string>;

  checkpoint_count: ColumnType<number, number | undefined, number>;
}

export type LogState = Selectable<LogStateTable>;

export type NewLogState = Insertable<LogStateTable>;

export type LogStateUpdate = Updateable<LogStateTable>;
