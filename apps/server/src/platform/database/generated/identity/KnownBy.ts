// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId } from './DataKeys.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table identity.known_by
 * The rules by which an organisation may know who a dossier is about. Only triggers of the modules above write it.
 */
export default interface KnownByTable {
  dossier_id: ColumnType<DataKeysDossierId, DataKeysDossierId, DataKeysDossierId>;

  organisation_key: ColumnType<number, number, number>;

  effect: ColumnType<string, string | undefined, string>;

  /** Only for work with this purpose; empty for every purpose. */
  purpose: ColumnType<string | null, string | null, string | null>;

  role: ColumnType<string | null, string | null, string | null>;

  account_id: ColumnType<string | null, string | null, string | null>;

  valid: ColumnType<string, string | undefined, string>;

  /** A moment at which it ends, whatever the days say: access in an emergency. */
  until: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type KnownBy = Selectable<KnownByTable>;

export type NewKnownBy = Insertable<KnownByTable>;

export type KnownByUpdate = Updateable<KnownByTable>;
