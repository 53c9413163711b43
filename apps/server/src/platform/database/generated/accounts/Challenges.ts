// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { InvitationsId } from './Invitations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.challenges */
export type ChallengesId = string;

/**
 * Represents the table accounts.challenges
 * What the server asked and still has to hear the answer to. Each is answered once, right or wrong.
 */
export default interface ChallengesTable {
  id: ColumnType<ChallengesId, ChallengesId, ChallengesId>;

  kind: ColumnType<string, string, string>;

  account_id: ColumnType<AccountsId | null, AccountsId | null, AccountsId | null>;

  invitation_id: ColumnType<InvitationsId | null, InvitationsId | null, InvitationsId | null>;

  /** SHA-256 of the cookie of the browser that asked; only that one may answer. */
  browser_hash: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  sealed_content: ColumnType<Buffer, Buffer, Buffer>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  expires_at: ColumnType<Instant, Instant, Instant>;

  used_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  /** How often an answer was tried, for questions that may be answered wrongly a few times. */
  tries: ColumnType<number, number | undefined, number>;

  /** Until when no next try is taken. */
  paused_until: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Challenges = Selectable<ChallengesTable>;

export type NewChallenges = Insertable<ChallengesTable>;

export type ChallengesUpdate = Updateable<ChallengesTable>;
