// Made by npm run generate; changes here are lost.

import type { AgreementsId } from './Agreements.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for agreements.signatories */
export type SignatoriesId = string;

/**
 * Represents the table agreements.signatories
 * Who may sign for a party, and in which function.
 */
export default interface SignatoriesTable {
  id: ColumnType<SignatoriesId, SignatoriesId, SignatoriesId>;

  agreement_id: ColumnType<AgreementsId, AgreementsId, AgreementsId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  'function': ColumnType<string, string, string>;
}

export type Signatories = Selectable<SignatoriesTable>;

export type NewSignatories = Insertable<SignatoriesTable>;

export type SignatoriesUpdate = Updateable<SignatoriesTable>;
