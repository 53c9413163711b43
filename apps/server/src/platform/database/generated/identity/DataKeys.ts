// Made by npm run generate; changes here are lost.

import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for identity.data_keys */
export type DataKeysDossierId = string;

/**
 * Represents the table identity.data_keys
 * The key of each dossier, wrapped by the key file. Without its row a dossier can never be read again: that is how we erase.
 */
export default interface DataKeysTable {
  /** A case, a signal, or whatever else has a life and an end of its own. */
  dossier_id: ColumnType<DataKeysDossierId, DataKeysDossierId, DataKeysDossierId>;

  wrapped: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  /** Which key of the key file wrapped it. */
  key_id: ColumnType<string, string, string>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  destroyed_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type DataKeys = Selectable<DataKeysTable>;

export type NewDataKeys = Insertable<DataKeysTable>;

export type DataKeysUpdate = Updateable<DataKeysTable>;
