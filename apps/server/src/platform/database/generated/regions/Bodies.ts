// Made by npm run generate; changes here are lost.

import type { RegionsId } from './Regions.ts';
import type { SourcesId } from './Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.bodies */
export type BodiesId = string;

/**
 * Represents the table regions.bodies
 * Public reference content: tables, platforms, networks and steering groups.
 */
export default interface BodiesTable {
  id: ColumnType<BodiesId, BodiesId, BodiesId>;

  pack_id: ColumnType<string, string, string>;

  region_id: ColumnType<RegionsId | null, RegionsId | null, RegionsId | null>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  explanation_nl: ColumnType<string | null, string | null, string | null>;

  explanation_en: ColumnType<string | null, string | null, string | null>;

  level: ColumnType<string, string, string>;

  tier: ColumnType<string, string, string>;

  /** Function (list «function») or organisation that chairs. */
  chair: ColumnType<string | null, string | null, string | null>;

  prepares_body_id: ColumnType<BodiesId | null, BodiesId | null, BodiesId | null>;

  source_id: ColumnType<SourcesId, SourcesId, SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type Bodies = Selectable<BodiesTable>;

export type NewBodies = Insertable<BodiesTable>;

export type BodiesUpdate = Updateable<BodiesTable>;
