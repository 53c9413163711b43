// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Instant, Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.feed */
export type FeedOrganisationKey = number;

/**
 * Represents the table cases.feed
 * The list of an organisation, newest activity first: costs the same at ten thousand and at a million cases. Kept by triggers from grants.
 */
export default interface FeedTable {
  organisation_key: ColumnType<FeedOrganisationKey, FeedOrganisationKey, FeedOrganisationKey>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  last_activity_at: ColumnType<Instant, Instant, Instant>;

  valid: ColumnType<string, string, string>;

  status: ColumnType<string, string, string>;

  form: ColumnType<string, string, string>;

  municipality_code: ColumnType<string | null, string | null, string | null>;

  opened_on: ColumnType<Day, Day, Day>;

  /** Roles whose people see the case in their list; empty for all. */
  roles: ColumnType<string[] | null, string[] | null, string[] | null>;

  /** Until when the people of emergency_accounts see the case, whatever the days say. */
  emergency_until: ColumnType<Instant | null, Instant | null, Instant | null>;

  emergency_accounts: ColumnType<string[] | null, string[] | null, string[] | null>;
}

export type Feed = Selectable<FeedTable>;

export type NewFeed = Insertable<FeedTable>;

export type FeedUpdate = Updateable<FeedTable>;
