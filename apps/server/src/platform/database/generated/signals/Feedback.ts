// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for signals.feedback */
export type FeedbackId = string;

/**
 * Represents the table signals.feedback
 * What the reporter may be told, by the desk, within what may be told.
 */
export default interface FeedbackTable {
  id: ColumnType<FeedbackId, FeedbackId, FeedbackId>;

  signal_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  sealed_text: ColumnType<Buffer, Buffer, Buffer>;

  given_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  given_at: ColumnType<Instant, Instant, Instant>;

  read_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Feedback = Selectable<FeedbackTable>;

export type NewFeedback = Insertable<FeedbackTable>;

export type FeedbackUpdate = Updateable<FeedbackTable>;
