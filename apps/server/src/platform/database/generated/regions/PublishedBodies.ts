// Made by npm run generate; changes here are lost.

import type { BodiesId } from './Bodies.ts';
import type { RegionsId } from './Regions.ts';
import type { SourcesId } from './Sources.ts';
import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view regions.published_bodies
 * Tables, platforms and networks of today, for modules above.
 */
export default interface PublishedBodiesTable {
  id: ColumnType<BodiesId, never, never>;

  region_id: ColumnType<RegionsId | null, never, never>;

  label_nl: ColumnType<string, never, never>;

  label_en: ColumnType<string, never, never>;

  level: ColumnType<string, never, never>;

  tier: ColumnType<string, never, never>;

  chair: ColumnType<string | null, never, never>;

  prepares_body_id: ColumnType<BodiesId | null, never, never>;

  source_id: ColumnType<SourcesId, never, never>;
}

export type PublishedBodies = Selectable<PublishedBodiesTable>;
