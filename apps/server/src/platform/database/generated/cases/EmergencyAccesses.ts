// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant, Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.emergency_accesses */
export type EmergencyAccessesId = string;

/**
 * Represents the table cases.emergency_accesses
 * Secrecy broken in an emergency, by one person: why, for which purpose, at most four hours, and reviewed by somebody else.
 */
export default interface EmergencyAccessesTable {
  id: ColumnType<EmergencyAccessesId, EmergencyAccessesId, EmergencyAccessesId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;

  organisation_type: ColumnType<string, string, string>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  purpose: ColumnType<string, string, string>;

  /** Sealed with the key of the dossier; a trigger refuses a row that ends the transaction without it. */
  sealed_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  opened_at: ColumnType<Instant, Instant, Instant>;

  until: ColumnType<Instant, Instant, Instant>;

  closed_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  review_by: ColumnType<Day, Day, Day>;

  reviewed_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  reviewed_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  verdict: ColumnType<string | null, string | null, string | null>;

  sealed_review: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type EmergencyAccesses = Selectable<EmergencyAccessesTable>;

export type NewEmergencyAccesses = Insertable<EmergencyAccessesTable>;

export type EmergencyAccessesUpdate = Updateable<EmergencyAccessesTable>;
