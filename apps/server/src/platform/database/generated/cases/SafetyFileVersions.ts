// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.safety_file_versions */
export type SafetyFileVersionsVersion = number;

/**
 * Represents the table cases.safety_file_versions
 * Earlier states of a safety file, for those who could read it when it was replaced.
 */
export default interface SafetyFileVersionsTable {
  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  version: ColumnType<SafetyFileVersionsVersion, SafetyFileVersionsVersion, SafetyFileVersionsVersion>;

  owner_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  review_on: ColumnType<Day, Day, Day>;

  sealed_threats: ColumnType<Buffer, Buffer, Buffer>;

  sealed_persons_at_risk: ColumnType<Buffer, Buffer, Buffer>;

  sealed_agreements: ColumnType<Buffer, Buffer, Buffer>;

  sealed_what_to_do: ColumnType<Buffer, Buffer, Buffer>;

  changed_at: ColumnType<Instant, Instant, Instant>;

  changed_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  replaced_at: ColumnType<Instant, Instant, Instant>;

  /** Keys of the organisations that could read it then; written by a trigger. */
  readers: ColumnType<number[], number[] | undefined, number[]>;
}

export type SafetyFileVersions = Selectable<SafetyFileVersionsTable>;

export type NewSafetyFileVersions = Insertable<SafetyFileVersionsTable>;

export type SafetyFileVersionsUpdate = Updateable<SafetyFileVersionsTable>;
