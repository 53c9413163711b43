// Made by npm run generate; changes here are lost.

import type { RegionsId } from './Regions.ts';
import type { SourcesId } from './Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.goals */
export type GoalsId = string;

/**
 * Represents the table regions.goals
 * Public reference content: national and regional goals, pillars, assignments and action lines.
 */
export default interface GoalsTable {
  id: ColumnType<GoalsId, GoalsId, GoalsId>;

  pack_id: ColumnType<string, string, string>;

  region_id: ColumnType<RegionsId | null, RegionsId | null, RegionsId | null>;

  parent_id: ColumnType<GoalsId | null, GoalsId | null, GoalsId | null>;

  kind: ColumnType<string, string, string>;

  position: ColumnType<number, number, number>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  explanation_nl: ColumnType<string | null, string | null, string | null>;

  explanation_en: ColumnType<string | null, string | null, string | null>;

  source_id: ColumnType<SourcesId, SourcesId, SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type Goals = Selectable<GoalsTable>;

export type NewGoals = Insertable<GoalsTable>;

export type GoalsUpdate = Updateable<GoalsTable>;
