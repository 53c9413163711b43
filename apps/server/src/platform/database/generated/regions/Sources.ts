// Made by npm run generate; changes here are lost.

import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.sources */
export type SourcesId = string;

/**
 * Represents the table regions.sources
 * Public reference content: the documents and laws that items of the packs rest on.
 */
export default interface SourcesTable {
  id: ColumnType<SourcesId, SourcesId, SourcesId>;

  pack_id: ColumnType<string, string, string>;

  title: ColumnType<string, string, string>;

  issuer: ColumnType<string, string, string>;

  /** Year, month or day of publication, as far as the source tells it. */
  published: ColumnType<string | null, string | null, string | null>;

  url: ColumnType<string | null, string | null, string | null>;

  licence: ColumnType<string | null, string | null, string | null>;

  /** The sentence that the licence of the source asks for. */
  attribution: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;
}

export type Sources = Selectable<SourcesTable>;

export type NewSources = Insertable<SourcesTable>;

export type SourcesUpdate = Updateable<SourcesTable>;
