// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for referrals.turns */
export type TurnsId = string;

/**
 * Represents the table referrals.turns
 * A case goes to the regional or back to the local level (requirement R113), or becomes a crisis or stops being one (R109). Written once, with the reason; the last one is how it stands.
 */
export default interface TurnsTable {
  id: ColumnType<TurnsId, TurnsId, TurnsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  kind: ColumnType<string, string, string>;

  at: ColumnType<Instant, Instant, Instant>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;
}

export type Turns = Selectable<TurnsTable>;

export type NewTurns = Insertable<TurnsTable>;

export type TurnsUpdate = Updateable<TurnsTable>;
