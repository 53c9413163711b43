// Made by npm run generate; changes here are lost.

import type { OrganisationsId } from './Organisations.ts';
import type { Day } from '@schakel/kernel';
import type { SourcesId as regions_SourcesId } from '../regions/Sources.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table partners.successions
 * Which organisation took over from which, and since when as far as known.
 */
export default interface SuccessionsTable {
  organisation_id: ColumnType<OrganisationsId, OrganisationsId, OrganisationsId>;

  successor_id: ColumnType<OrganisationsId, OrganisationsId, OrganisationsId>;

  since: ColumnType<Day | null, Day | null, Day | null>;

  source_id: ColumnType<regions_SourcesId, regions_SourcesId, regions_SourcesId>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;
}

export type Successions = Selectable<SuccessionsTable>;

export type NewSuccessions = Insertable<SuccessionsTable>;

export type SuccessionsUpdate = Updateable<SuccessionsTable>;
