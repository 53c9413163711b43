// Made by npm run generate; changes here are lost.

import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.log_checkpoints */
export type LogCheckpointsNumber = number;

/**
 * Represents the table platform.log_checkpoints
 * What this installation signed: so many leaves, with this root. Each names the one before it. Only ever added to.
 */
export default interface LogCheckpointsTable {
  number: ColumnType<LogCheckpointsNumber, LogCheckpointsNumber, LogCheckpointsNumber>;

  size: ColumnType<number, number, number>;

  root: ColumnType<Buffer, Buffer, Buffer>;

  made_at: ColumnType<Instant, Instant, Instant>;

  /** The signed note (C2SP tlog-checkpoint) as witnesses keep it. */
  note: ColumnType<string, string, string>;
}

export type LogCheckpoints = Selectable<LogCheckpointsTable>;

export type NewLogCheckpoints = Insertable<LogCheckpointsTable>;

export type LogCheckpointsUpdate = Updateable<LogCheckpointsTable>;
