// Made by npm run generate; changes here are lost.

import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for oversight.notices */
export type NoticesId = string;

/**
 * Represents the table oversight.notices
 * Something stood out: by whom, by which rule, how many lines and dossiers. It says that somebody should look, and nothing about why.
 */
export default interface NoticesTable {
  id: ColumnType<NoticesId, NoticesId, NoticesId>;

  rule_id: ColumnType<string, string, string>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  organisation_key: ColumnType<number, number, number>;

  window_day: ColumnType<Day, Day, Day>;

  raised_at: ColumnType<Instant, Instant, Instant>;

  first_at: ColumnType<Instant, Instant, Instant>;

  last_at: ColumnType<Instant, Instant, Instant>;

  line_count: ColumnType<number, number, number>;

  dossier_count: ColumnType<number, number, number>;

  status: ColumnType<string, string | undefined, string>;

  assigned_to: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  outcome: ColumnType<string | null, string | null, string | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Notices = Selectable<NoticesTable>;

export type NewNotices = Insertable<NoticesTable>;

export type NoticesUpdate = Updateable<NoticesTable>;
