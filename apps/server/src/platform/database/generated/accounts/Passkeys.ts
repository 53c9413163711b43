// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.passkeys */
export type PasskeysId = string;

/**
 * Represents the table accounts.passkeys
 * WebAuthn credentials. The public key proves; nothing here can be used to sign in elsewhere.
 */
export default interface PasskeysTable {
  id: ColumnType<PasskeysId, PasskeysId, PasskeysId>;

  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  credential_id: ColumnType<Buffer, Buffer, Buffer>;

  public_key: ColumnType<Buffer, Buffer, Buffer>;

  /** Counter of the authenticator. One that does not go up tells of a copy; 0 means that it does not count. */
  sign_count: ColumnType<number, number, number>;

  transports: ColumnType<string[], string[] | undefined, string[]>;

  backed_up: ColumnType<boolean, boolean, boolean>;

  label: ColumnType<string, string, string>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  last_used_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Passkeys = Selectable<PasskeysTable>;

export type NewPasskeys = Insertable<PasskeysTable>;

export type PasskeysUpdate = Updateable<PasskeysTable>;
