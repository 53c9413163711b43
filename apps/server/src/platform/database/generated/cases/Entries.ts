// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.entries */
export type EntriesId = string;

/**
 * Represents the table cases.entries
 * A fact in the dossier: what, from whom, in which compartment. The text is sealed with the key of the dossier.
 */
export default interface EntriesTable {
  id: ColumnType<EntriesId, EntriesId, EntriesId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  kind: ColumnType<string, string, string>;

  compartment: ColumnType<string, string, string>;

  origin_organisation_key: ColumnType<number, number, number>;

  /** The organisation that supplied it and answers for it. */
  origin_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  author_account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  /** When it happened, apart from when it was written down. */
  event_at: ColumnType<Instant, Instant, Instant>;

  recorded_at: ColumnType<Instant, Instant, Instant>;

  source: ColumnType<string, string | undefined, string>;

  sealed_text: ColumnType<Buffer, Buffer, Buffer>;

  version: ColumnType<number, number | undefined, number>;

  /** What kind of organisation supplied it, at that time. */
  origin_organisation_type: ColumnType<string, string, string>;

  /** How far the supplier lets it go: as the agreements say, only to whoever coordinates, or to nobody else. */
  onward_use: ColumnType<string, string | undefined, string>;

  /** How the client was contacted; empty when the contact was with somebody else. */
  contact_channel: ColumnType<string | null, string | null, string | null>;

  /** Why the client was contacted against the rules for safe contact, or without knowing them. */
  sealed_contact_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;
}

export type Entries = Selectable<EntriesTable>;

export type NewEntries = Insertable<EntriesTable>;

export type EntriesUpdate = Updateable<EntriesTable>;
