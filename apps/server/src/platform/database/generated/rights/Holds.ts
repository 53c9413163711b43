// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for rights.holds */
export type HoldsId = string;

/**
 * Represents the table rights.holds
 * Why a dossier may not be destroyed yet, by whom, until when. The reason is sealed with the key of the dossier.
 */
export default interface HoldsTable {
  id: ColumnType<HoldsId, HoldsId, HoldsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  organisation_key: ColumnType<number, number, number>;

  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;

  until: ColumnType<Day | null, Day | null, Day | null>;

  placed_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  placed_at: ColumnType<Instant, Instant, Instant>;

  lifted_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  lifted_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  sealed_lifted_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Holds = Selectable<HoldsTable>;

export type NewHolds = Insertable<HoldsTable>;

export type HoldsUpdate = Updateable<HoldsTable>;
