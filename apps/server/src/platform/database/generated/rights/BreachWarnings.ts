// Made by npm run generate; changes here are lost.

import type { BreachesId } from './Breaches.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for rights.breach_warnings */
export type BreachWarningsAfterHours = number;

/**
 * Represents the table rights.breach_warnings
 * Moments on which to press for a decision; each goes out once.
 */
export default interface BreachWarningsTable {
  breach_id: ColumnType<BreachesId, BreachesId, BreachesId>;

  after_hours: ColumnType<BreachWarningsAfterHours, BreachWarningsAfterHours, BreachWarningsAfterHours>;

  due_at: ColumnType<Instant, Instant, Instant>;

  sent_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type BreachWarnings = Selectable<BreachWarningsTable>;

export type NewBreachWarnings = Insertable<BreachWarningsTable>;

export type BreachWarningsUpdate = Updateable<BreachWarningsTable>;
