// Made by npm run generate; changes here are lost.

import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { SourcesId as regions_SourcesId } from '../regions/Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for partners.partner_sets */
export type PartnerSetsId = string;

/**
 * Represents the table partners.partner_sets
 * Which kinds of partners belong together for a target group.
 */
export default interface PartnerSetsTable {
  id: ColumnType<PartnerSetsId, PartnerSetsId, PartnerSetsId>;

  pack_id: ColumnType<string, string, string>;

  region_id: ColumnType<regions_RegionsId | null, regions_RegionsId | null, regions_RegionsId | null>;

  target_group: ColumnType<string | null, string | null, string | null>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  explanation_nl: ColumnType<string | null, string | null, string | null>;

  explanation_en: ColumnType<string | null, string | null, string | null>;

  source_id: ColumnType<regions_SourcesId, regions_SourcesId, regions_SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type PartnerSets = Selectable<PartnerSetsTable>;

export type NewPartnerSets = Insertable<PartnerSetsTable>;

export type PartnerSetsUpdate = Updateable<PartnerSetsTable>;
