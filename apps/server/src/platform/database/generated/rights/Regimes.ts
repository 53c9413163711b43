// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for rights.regimes */
export type RegimesRegime = string;

/**
 * Represents the table rights.regimes
 * Laws under which a dossier is kept, where somebody said so; without a row the default of the rule holds.
 */
export default interface RegimesTable {
  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  regime: ColumnType<RegimesRegime, RegimesRegime, RegimesRegime>;

  /** The last day by the decision of a partnership under the Wgs. */
  decided_until: ColumnType<Day | null, Day | null, Day | null>;

  set_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  set_at: ColumnType<Instant, Instant, Instant>;
}

export type Regimes = Selectable<RegimesTable>;

export type NewRegimes = Insertable<RegimesTable>;

export type RegimesUpdate = Updateable<RegimesTable>;
