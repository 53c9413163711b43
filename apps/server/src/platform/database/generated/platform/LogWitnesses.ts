// Made by npm run generate; changes here are lost.

import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.log_witnesses */
export type LogWitnessesId = string;

/**
 * Represents the table platform.log_witnesses
 * Addresses of organisations that take every checkpoint to keep, so that no administrator here can take one back.
 */
export default interface LogWitnessesTable {
  id: ColumnType<LogWitnessesId, LogWitnessesId, LogWitnessesId>;

  organisation_id: ColumnType<string, string, string>;

  organisation_key: ColumnType<number, number, number>;

  address: ColumnType<string, string, string>;

  added_at: ColumnType<Instant, Instant, Instant>;

  /** Size of the newest checkpoint that arrived there. */
  delivered_size: ColumnType<number, number | undefined, number>;

  delivered_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  failures: ColumnType<number, number | undefined, number>;

  /** A code, never what the other side said. */
  last_failure: ColumnType<string | null, string | null, string | null>;

  next_try_at: ColumnType<Instant, Instant, Instant>;

  ended_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type LogWitnesses = Selectable<LogWitnessesTable>;

export type NewLogWitnesses = Insertable<LogWitnessesTable>;

export type LogWitnessesUpdate = Updateable<LogWitnessesTable>;
