// Made by npm run generate; changes here are lost.

import type { SourcesId } from './Sources.ts';
import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view regions.published_sources
 * Documents and laws on which items rest, for modules above.
 */
export default interface PublishedSourcesTable {
  id: ColumnType<SourcesId, never, never>;

  title: ColumnType<string, never, never>;

  issuer: ColumnType<string, never, never>;

  published: ColumnType<string | null, never, never>;

  url: ColumnType<string | null, never, never>;

  attribution: ColumnType<string | null, never, never>;
}

export type PublishedSources = Selectable<PublishedSourcesTable>;
