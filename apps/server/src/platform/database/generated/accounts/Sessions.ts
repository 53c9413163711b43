// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { MembershipsId } from './Memberships.ts';
import type { Instant } from '@schakel/kernel';
import type { IdentityProvidersId } from './IdentityProviders.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.sessions */
export type SessionsId = string;

/**
 * Represents the table accounts.sessions
 * Only the SHA-256 of the cookie is kept. Ending a session takes hold at its next statement.
 */
export default interface SessionsTable {
  id: ColumnType<SessionsId, SessionsId, SessionsId>;

  token_hash: ColumnType<Buffer, Buffer, Buffer>;

  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  membership_id: ColumnType<MembershipsId, MembershipsId, MembershipsId>;

  purpose: ColumnType<string, string, string>;

  strength: ColumnType<string, string, string>;

  created_at: ColumnType<Instant, Instant, Instant>;

  last_used_at: ColumnType<Instant, Instant, Instant>;

  idle_expires_at: ColumnType<Instant, Instant, Instant>;

  expires_at: ColumnType<Instant, Instant, Instant>;

  ended_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  /** The log-in service that vouched; the session then stays at the organisation of that service. */
  provider_id: ColumnType<IdentityProvidersId | null, IdentityProvidersId | null, IdentityProvidersId | null>;

  /** Family of the browser in which the session began. What the browser says about itself is kept nowhere. */
  browser: ColumnType<string | null, string | null, string | null>;

  /** Family of the system in which the session began. */
  system: ColumnType<string | null, string | null, string | null>;
}

export type Sessions = Selectable<SessionsTable>;

export type NewSessions = Insertable<SessionsTable>;

export type SessionsUpdate = Updateable<SessionsTable>;
