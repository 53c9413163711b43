// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.log_leaves */
export type LogLeavesLeafIndex = number;

/**
 * Represents the table platform.log_leaves
 * The lines of the log in the order in which the tree admitted them (RFC 6962), without gaps, from 0. Only ever added to.
 */
export default interface LogLeavesTable {
  leaf_index: ColumnType<LogLeavesLeafIndex, LogLeavesLeafIndex, LogLeavesLeafIndex>;

  /** The line. No foreign key: the tree stays when a line goes at the end of its term. */
  event_id: ColumnType<number, number, number>;

  /** SHA-256 over a zero byte, the salt and the content of the line. */
  leaf_hash: ColumnType<Buffer, Buffer, Buffer>;
}

export type LogLeaves = Selectable<LogLeavesTable>;

export type NewLogLeaves = Insertable<LogLeavesTable>;

export type LogLeavesUpdate = Updateable<LogLeavesTable>;
