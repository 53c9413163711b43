// Made by npm run generate; changes here are lost.

import type { Day, Instant } from '@schakel/kernel';
import type { TermsId } from './Terms.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for process.term_warnings */
export type TermWarningsWarnOn = string;

/**
 * Represents the table process.term_warnings
 * Each warning once: a reminder that was sent is not sent again, also after a restart or a clock change.
 */
export default interface TermWarningsTable {
  term_id: ColumnType<TermsId, TermsId, TermsId>;

  warn_on: ColumnType<TermWarningsWarnOn, TermWarningsWarnOn, TermWarningsWarnOn>;

  days_before: ColumnType<number, number, number>;

  sent_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type TermWarnings = Selectable<TermWarningsTable>;

export type NewTermWarnings = Insertable<TermWarningsTable>;

export type TermWarningsUpdate = Updateable<TermWarningsTable>;
