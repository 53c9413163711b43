// Made by npm run generate; changes here are lost.

import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.accounts */
export type AccountsId = string;

/**
 * Represents the table accounts.accounts
 * A professional who works with the product. Clients have no account.
 */
export default interface AccountsTable {
  id: ColumnType<AccountsId, AccountsId, AccountsId>;

  display_name: ColumnType<string, string, string>;

  email: ColumnType<string | null, string | null, string | null>;

  is_demo: ColumnType<boolean, boolean | undefined, boolean>;

  language: ColumnType<string, string | undefined, string>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  closed_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Accounts = Selectable<AccountsTable>;

export type NewAccounts = Insertable<AccountsTable>;

export type AccountsUpdate = Updateable<AccountsTable>;
