// Made by npm run generate; changes here are lost.

import type { Day, Instant } from '@schakel/kernel';
import type { RequestsId } from './Requests.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for rights.request_warnings */
export type RequestWarningsWarnOn = string;

/**
 * Represents the table rights.request_warnings
 * Days on which to remind of a request; each reminder goes out once.
 */
export default interface RequestWarningsTable {
  request_id: ColumnType<RequestsId, RequestsId, RequestsId>;

  warn_on: ColumnType<RequestWarningsWarnOn, RequestWarningsWarnOn, RequestWarningsWarnOn>;

  sent_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type RequestWarnings = Selectable<RequestWarningsTable>;

export type NewRequestWarnings = Insertable<RequestWarningsTable>;

export type RequestWarningsUpdate = Updateable<RequestWarningsTable>;
