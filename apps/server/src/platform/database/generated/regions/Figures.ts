// Made by npm run generate; changes here are lost.

import type { RegionsId } from './Regions.ts';
import type { SourcesId } from './Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.figures */
export type FiguresId = string;

/**
 * Represents the table regions.figures
 * Public reference content: published estimates and rates, each a dated record of its own source; never one constant.
 */
export default interface FiguresTable {
  id: ColumnType<FiguresId, FiguresId, FiguresId>;

  pack_id: ColumnType<string, string, string>;

  region_id: ColumnType<RegionsId | null, RegionsId | null, RegionsId | null>;

  quantity: ColumnType<string, string, string>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  explanation_nl: ColumnType<string | null, string | null, string | null>;

  explanation_en: ColumnType<string | null, string | null, string | null>;

  value: ColumnType<string | null, string | null, string | null>;

  low: ColumnType<string | null, string | null, string | null>;

  high: ColumnType<string | null, string | null, string | null>;

  unit: ColumnType<string, string, string>;

  numerator: ColumnType<string | null, string | null, string | null>;

  denominator: ColumnType<string | null, string | null, string | null>;

  /** The year or years that the number is about, as the source states it. */
  about: ColumnType<string, string, string>;

  method_nl: ColumnType<string | null, string | null, string | null>;

  method_en: ColumnType<string | null, string | null, string | null>;

  source_id: ColumnType<SourcesId, SourcesId, SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type Figures = Selectable<FiguresTable>;

export type NewFigures = Insertable<FiguresTable>;

export type FiguresUpdate = Updateable<FiguresTable>;
