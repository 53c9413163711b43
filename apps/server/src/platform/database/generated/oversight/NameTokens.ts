// Made by npm run generate; changes here are lost.

import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for oversight.name_tokens */
export type NameTokensOrganisationKey = number;

/** Identifier type for oversight.name_tokens */
export type NameTokensToken = string;

/** Identifier type for oversight.name_tokens */
export type NameTokensKind = number;

/**
 * Represents the table oversight.name_tokens
 * Keyed hashes of the names of colleagues: enough to see that a client may be one of them, never who is called what.
 */
export default interface NameTokensTable {
  organisation_key: ColumnType<NameTokensOrganisationKey, NameTokensOrganisationKey, NameTokensOrganisationKey>;

  token: ColumnType<NameTokensToken, NameTokensToken, NameTokensToken>;

  /** Number of the kind in match-tokens.ts: 1 the whole name by sound, 4 the surname by letter. */
  kind: ColumnType<NameTokensKind, NameTokensKind, NameTokensKind>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;
}

export type NameTokens = Selectable<NameTokensTable>;

export type NewNameTokens = Insertable<NameTokensTable>;

export type NameTokensUpdate = Updateable<NameTokensTable>;
