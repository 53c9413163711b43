// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table accounts.passwords
 * Argon2id hashes, sealed with the server key: a copy of the database alone cannot be guessed against.
 */
export default interface PasswordsTable {
  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  sealed_hash: ColumnType<Buffer, Buffer, Buffer>;

  set_at: ColumnType<Instant, Instant | undefined, Instant>;
}

export type Passwords = Selectable<PasswordsTable>;

export type NewPasswords = Insertable<PasswordsTable>;

export type PasswordsUpdate = Updateable<PasswordsTable>;
