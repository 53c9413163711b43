// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.log_salts */
export type LogSaltsEventId = number;

/**
 * Represents the table platform.log_salts
 * What hides the content of a line behind its hash. Destroyed with the dossier; the tree stays whole.
 */
export default interface LogSaltsTable {
  event_id: ColumnType<LogSaltsEventId, LogSaltsEventId, LogSaltsEventId>;

  dossier_id: ColumnType<string | null, string | null, string | null>;

  salt: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  /** The line of the log that records the destruction, with how many and which. */
  destroyed_by: ColumnType<number | null, number | null, number | null>;
}

export type LogSalts = Selectable<LogSaltsTable>;

export type NewLogSalts = Insertable<LogSaltsTable>;

export type LogSaltsUpdate = Updateable<LogSaltsTable>;
