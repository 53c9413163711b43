// Made by npm run generate; changes here are lost.

import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for identity.erasures */
export type ErasuresDossierId = string;

/**
 * Represents the table identity.erasures
 * The order to erase a dossier, and afterwards its tombstone: also when an older backup brings its rows back. Ids only.
 */
export default interface ErasuresTable {
  /** No foreign key: the tombstone outlives everything that it is about. */
  dossier_id: ColumnType<ErasuresDossierId, ErasuresDossierId, ErasuresDossierId>;

  organisation_key: ColumnType<number | null, number | null, number | null>;

  /** The dossier with which this one goes, such as the case that began with a signal. */
  because_of: ColumnType<string | null, string | null, string | null>;

  ordered_at: ColumnType<Instant, Instant, Instant>;

  /** Empty while the order waits; a tombstone has a moment. */
  erased_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Erasures = Selectable<ErasuresTable>;

export type NewErasures = Insertable<ErasuresTable>;

export type ErasuresUpdate = Updateable<ErasuresTable>;
