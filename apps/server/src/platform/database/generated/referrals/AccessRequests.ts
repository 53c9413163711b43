// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant, Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table referrals.access_requests
 * An organisation asks to take part in a case of which it knows the number. A number that does not exist gives the same row: nobody learns from it.
 */
export default interface AccessRequestsTable {
  id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  asker_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  asker_organisation_key: ColumnType<number, number, number>;

  asked_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  asked_at: ColumnType<Instant, Instant, Instant>;

  asked_number: ColumnType<string, string, string>;

  purpose: ColumnType<string, string, string>;

  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;

  /** Without an answer by this day it is over; also when there is no such case. */
  lapses_on: ColumnType<Day, Day, Day>;

  status: ColumnType<string, string | undefined, string>;

  answered_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  answered_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  sealed_answer: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type AccessRequests = Selectable<AccessRequestsTable>;

export type NewAccessRequests = Insertable<AccessRequestsTable>;

export type AccessRequestsUpdate = Updateable<AccessRequestsTable>;
