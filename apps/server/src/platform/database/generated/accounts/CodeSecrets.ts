// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table accounts.code_secrets
 * Secret of the code app (TOTP, RFC 6238), sealed with the server key.
 */
export default interface CodeSecretsTable {
  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  sealed_secret: ColumnType<Buffer, Buffer, Buffer>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  wrong_codes: ColumnType<number, number | undefined, number>;

  /** After five wrong codes in a row no code is accepted for a while, at most fifteen minutes. */
  paused_until: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type CodeSecrets = Selectable<CodeSecretsTable>;

export type NewCodeSecrets = Insertable<CodeSecretsTable>;

export type CodeSecretsUpdate = Updateable<CodeSecretsTable>;
