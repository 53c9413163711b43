// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.client_information */
export type ClientInformationId = string;

/**
 * Represents the table cases.client_information
 * What the client was told, in which language, when, by whom, and what of it was understood. Topics come from the packs.
 */
export default interface ClientInformationTable {
  id: ColumnType<ClientInformationId, ClientInformationId, ClientInformationId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  topic: ColumnType<string, string, string>;

  language: ColumnType<string, string, string>;

  told_on: ColumnType<Day, Day, Day>;

  told_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  with_interpreter: ColumnType<boolean, boolean, boolean>;

  understood: ColumnType<string, string, string>;

  recorded_at: ColumnType<Instant, Instant, Instant>;
}

export type ClientInformation = Selectable<ClientInformationTable>;

export type NewClientInformation = Insertable<ClientInformationTable>;

export type ClientInformationUpdate = Updateable<ClientInformationTable>;
