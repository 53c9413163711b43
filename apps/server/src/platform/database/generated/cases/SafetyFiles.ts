// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table cases.safety_files
 * The safety file of a case (R267): what threatens whom, what was agreed, what to do when. Filled by its owner, read by those who read contact and safety.
 */
export default interface SafetyFilesTable {
  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  owner_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  owner_organisation_key: ColumnType<number, number, number>;

  /** The person who keeps it up to date, within the organisation that owns it. */
  owner_account_id: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  review_on: ColumnType<Day, Day, Day>;

  /** The review day for which a reminder went out. */
  reminded_for: ColumnType<Day | null, Day | null, Day | null>;

  sealed_threats: ColumnType<Buffer, Buffer, Buffer>;

  /** Who is at risk, also family abroad (R423): a list as JSON. */
  sealed_persons_at_risk: ColumnType<Buffer, Buffer, Buffer>;

  sealed_agreements: ColumnType<Buffer, Buffer, Buffer>;

  sealed_what_to_do: ColumnType<Buffer, Buffer, Buffer>;

  changed_at: ColumnType<Instant, Instant, Instant>;

  changed_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  version: ColumnType<number, number | undefined, number>;
}

export type SafetyFiles = Selectable<SafetyFilesTable>;

export type NewSafetyFiles = Insertable<SafetyFilesTable>;

export type SafetyFilesUpdate = Updateable<SafetyFilesTable>;
