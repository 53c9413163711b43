// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for signals.observed_signs */
export type ObservedSignsSignId = string;

/**
 * Represents the table signals.observed_signs
 * Signs that the reporter ticked, of the list and version named on the signal.
 */
export default interface ObservedSignsTable {
  signal_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  sign_id: ColumnType<ObservedSignsSignId, ObservedSignsSignId, ObservedSignsSignId>;
}

export type ObservedSigns = Selectable<ObservedSignsTable>;

export type NewObservedSigns = Insertable<ObservedSignsTable>;

export type ObservedSignsUpdate = Updateable<ObservedSignsTable>;
