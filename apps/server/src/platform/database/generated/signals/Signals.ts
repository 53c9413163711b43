// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table signals.signals
 * A sent report. Facts stand apart from interpretation; both are sealed with the key of the signal.
 */
export default interface SignalsTable {
  id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  number: ColumnType<string, string, string>;

  region_id: ColumnType<regions_RegionsId, regions_RegionsId, regions_RegionsId>;

  municipality_code: ColumnType<string | null, string | null, string | null>;

  desk_organisation_key: ColumnType<number, number, number>;

  /** Not every contact is a report: advice and consult are kinds of their own (R108). */
  kind: ColumnType<string, string, string>;

  urgency: ColumnType<string, string, string>;

  form: ColumnType<string | null, string | null, string | null>;

  is_minor: ColumnType<boolean | null, boolean | null, boolean | null>;

  sign_list_id: ColumnType<string | null, string | null, string | null>;

  sign_list_version: ColumnType<string | null, string | null, string | null>;

  reporter_account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  reporter_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  reporter_organisation_key: ColumnType<number, number, number>;

  sealed_facts: ColumnType<Buffer, Buffer, Buffer>;

  sealed_interpretation: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  victim_knows: ColumnType<string, string, string>;

  victim_agrees: ColumnType<string, string, string>;

  sent_at: ColumnType<Instant, Instant, Instant>;

  answer_due_at: ColumnType<Instant, Instant, Instant>;

  status: ColumnType<string, string | undefined, string>;

  triaged_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  case_id: ColumnType<identity_DataKeysDossierId | null, identity_DataKeysDossierId | null, identity_DataKeysDossierId | null>;

  linked_signal_id: ColumnType<identity_DataKeysDossierId | null, identity_DataKeysDossierId | null, identity_DataKeysDossierId | null>;

  version: ColumnType<number, number | undefined, number>;

  /** Since when `triaged_by` has it in hand; empty for what was taken before this was kept. */
  triaged_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Signals = Selectable<SignalsTable>;

export type NewSignals = Insertable<SignalsTable>;

export type SignalsUpdate = Updateable<SignalsTable>;
