// Made by npm run generate; changes here are lost.

import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for oversight.named_accounts */
export type NamedAccountsOrganisationKey = number;

/**
 * Represents the table oversight.named_accounts
 * Of which names the tokens are there; the mark changes with the name.
 */
export default interface NamedAccountsTable {
  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  organisation_key: ColumnType<NamedAccountsOrganisationKey, NamedAccountsOrganisationKey, NamedAccountsOrganisationKey>;

  name_mark: ColumnType<Buffer, Buffer, Buffer>;
}

export type NamedAccounts = Selectable<NamedAccountsTable>;

export type NewNamedAccounts = Insertable<NamedAccountsTable>;

export type NamedAccountsUpdate = Updateable<NamedAccountsTable>;
