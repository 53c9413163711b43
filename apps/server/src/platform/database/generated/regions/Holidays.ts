// Made by npm run generate; changes here are lost.

import type { Day } from '@schakel/kernel';
import type { SourcesId } from './Sources.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for regions.holidays */
export type HolidaysDay = string;

/**
 * Represents the table regions.holidays
 * Public reference content: days on which a legal term does not end (Algemene termijnenwet, article 3).
 */
export default interface HolidaysTable {
  day: ColumnType<HolidaysDay, HolidaysDay, HolidaysDay>;

  pack_id: ColumnType<string, string, string>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  /** Article 3: paragraph 1 recognised, 2 equated, 3 designated by royal decree. */
  ground: ColumnType<string, string, string>;

  source_id: ColumnType<SourcesId, SourcesId, SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  /** Day on which the pack took it back; from then on it counts for nothing. */
  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type Holidays = Selectable<HolidaysTable>;

export type NewHolidays = Insertable<HolidaysTable>;

export type HolidaysUpdate = Updateable<HolidaysTable>;
