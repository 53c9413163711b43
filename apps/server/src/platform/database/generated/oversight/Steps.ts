// Made by npm run generate; changes here are lost.

import type { NoticesId } from './Notices.ts';
import type { Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for oversight.steps */
export type StepsId = string;

/**
 * Represents the table oversight.steps
 * What was done with a notice, and why; the why is sealed.
 */
export default interface StepsTable {
  id: ColumnType<StepsId, StepsId, StepsId>;

  notice_id: ColumnType<NoticesId, NoticesId, NoticesId>;

  step: ColumnType<string, string, string>;

  at: ColumnType<Instant, Instant, Instant>;

  /** Empty when new lines reopened it. */
  account_id: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  assigned_to: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  outcome: ColumnType<string | null, string | null, string | null>;

  sealed_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;
}

export type Steps = Selectable<StepsTable>;

export type NewSteps = Insertable<StepsTable>;

export type StepsUpdate = Updateable<StepsTable>;
