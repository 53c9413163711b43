// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { MembershipsId } from './Memberships.ts';
import type { Instant, Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.api_tokens */
export type ApiTokensId = string;

/**
 * Represents the table accounts.api_tokens
 * For machine clients: never more than the membership behind it may do, always ends, only the hash is kept.
 */
export default interface ApiTokensTable {
  id: ColumnType<ApiTokensId, ApiTokensId, ApiTokensId>;

  token_hash: ColumnType<Buffer, Buffer, Buffer>;

  label: ColumnType<string, string, string>;

  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  membership_id: ColumnType<MembershipsId, MembershipsId, MembershipsId>;

  permissions: ColumnType<string[], string[], string[]>;

  purpose: ColumnType<string, string, string>;

  created_at: ColumnType<Instant, Instant, Instant>;

  expires_at: ColumnType<Instant, Instant, Instant>;

  last_used_on: ColumnType<Day | null, Day | null, Day | null>;

  revoked_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type ApiTokens = Selectable<ApiTokensTable>;

export type NewApiTokens = Insertable<ApiTokensTable>;

export type ApiTokensUpdate = Updateable<ApiTokensTable>;
