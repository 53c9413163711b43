// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.used_codes */
export type UsedCodesStep = number;

/**
 * Represents the table accounts.used_codes
 * Time steps of which the code was used: a code works once (RFC 6238, 5.2).
 */
export default interface UsedCodesTable {
  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  step: ColumnType<UsedCodesStep, UsedCodesStep, UsedCodesStep>;

  used_at: ColumnType<Instant, Instant | undefined, Instant>;
}

export type UsedCodes = Selectable<UsedCodesTable>;

export type NewUsedCodes = Insertable<UsedCodesTable>;

export type UsedCodesUpdate = Updateable<UsedCodesTable>;
