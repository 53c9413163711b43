// Made by npm run generate; changes here are lost.

import type { Day, Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.pack_versions */
export type PackVersionsPackId = string;

/** Identifier type for regions.pack_versions */
export type PackVersionsNumber = number;

/**
 * Represents the table regions.pack_versions
 * Public reference content: which version of a pack was loaded when. A pack that did not change gets no new version.
 */
export default interface PackVersionsTable {
  pack_id: ColumnType<PackVersionsPackId, PackVersionsPackId, PackVersionsPackId>;

  number: ColumnType<PackVersionsNumber, PackVersionsNumber, PackVersionsNumber>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  region_id: ColumnType<string | null, string | null, string | null>;

  /** SHA-256 over the files of the pack. */
  content_hash: ColumnType<string, string, string>;

  file_count: ColumnType<number, number, number>;

  item_count: ColumnType<number, number, number>;

  /** Items that still carry the mark «check». */
  check_count: ColumnType<number, number, number>;

  loaded_on: ColumnType<Day, Day, Day>;

  loaded_at: ColumnType<Instant, Instant | undefined, Instant>;
}

export type PackVersions = Selectable<PackVersionsTable>;

export type NewPackVersions = Insertable<PackVersionsTable>;

export type PackVersionsUpdate = Updateable<PackVersionsTable>;
