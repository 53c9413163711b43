// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table referrals.secrecy_forms
 * A conflict of duties: why a professional breaks secrecy, step by step, and whether a second person agreed. A part of its own: only these two read it.
 */
export default interface SecrecyFormsTable {
  id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  author_account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  author_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  author_organisation_key: ColumnType<number, number, number>;

  second_account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  second_organisation_key: ColumnType<number, number, number>;

  written_at: ColumnType<Instant, Instant, Instant>;

  /** The answers to the steps as JSON, sealed with a key of its own. */
  sealed_form: ColumnType<Buffer, Buffer, Buffer>;

  status: ColumnType<string, string | undefined, string>;

  settled_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  sealed_remark: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type SecrecyForms = Selectable<SecrecyFormsTable>;

export type NewSecrecyForms = Insertable<SecrecyFormsTable>;

export type SecrecyFormsUpdate = Updateable<SecrecyFormsTable>;
