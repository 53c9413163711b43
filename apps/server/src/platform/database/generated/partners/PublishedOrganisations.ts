// Made by npm run generate; changes here are lost.

import type { OrganisationsId } from './Organisations.ts';
import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view partners.published_organisations
 * Partners that exist today, for modules above.
 */
export default interface PublishedOrganisationsTable {
  id: ColumnType<OrganisationsId, never, never>;

  key: ColumnType<number, never, never>;

  slug: ColumnType<string | null, never, never>;

  type: ColumnType<string, never, never>;

  name: ColumnType<string, never, never>;

  short_name: ColumnType<string | null, never, never>;

  region_id: ColumnType<regions_RegionsId | null, never, never>;

  parent_id: ColumnType<OrganisationsId | null, never, never>;

  role_nl: ColumnType<string | null, never, never>;

  role_en: ColumnType<string | null, never, never>;
}

export type PublishedOrganisations = Selectable<PublishedOrganisationsTable>;
