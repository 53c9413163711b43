// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.external_identities */
export type ExternalIdentitiesIssuer = string;

/** Identifier type for accounts.external_identities */
export type ExternalIdentitiesSubject = string;

/**
 * Represents the table accounts.external_identities
 * Who a log-in service says it is, by issuer and subject; never by address, because addresses change hands.
 */
export default interface ExternalIdentitiesTable {
  issuer: ColumnType<ExternalIdentitiesIssuer, ExternalIdentitiesIssuer, ExternalIdentitiesIssuer>;

  subject: ColumnType<ExternalIdentitiesSubject, ExternalIdentitiesSubject, ExternalIdentitiesSubject>;

  account_id: ColumnType<AccountsId, AccountsId, AccountsId>;

  linked_at: ColumnType<Instant, Instant | undefined, Instant>;
}

export type ExternalIdentities = Selectable<ExternalIdentitiesTable>;

export type NewExternalIdentities = Insertable<ExternalIdentitiesTable>;

export type ExternalIdentitiesUpdate = Updateable<ExternalIdentitiesTable>;
