// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.recovery_codes */
export type RecoveryCodesCodeHash = string;

/**
 * Represents the table accounts.recovery_codes
 * Codes on paper for who lost the code app; only hashes, each works once.
 */
export default interface RecoveryCodesTable {
  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  code_hash: ColumnType<RecoveryCodesCodeHash, RecoveryCodesCodeHash, RecoveryCodesCodeHash>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  used_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type RecoveryCodes = Selectable<RecoveryCodesTable>;

export type NewRecoveryCodes = Insertable<RecoveryCodesTable>;

export type RecoveryCodesUpdate = Updateable<RecoveryCodesTable>;
