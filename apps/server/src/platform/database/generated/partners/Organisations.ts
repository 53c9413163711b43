// Made by npm run generate; changes here are lost.

import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { SourcesId as regions_SourcesId } from '../regions/Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for partners.organisations */
export type OrganisationsId = string;

/**
 * Represents the table partners.organisations
 * A partner in the chain, from a pack or added in the product.
 */
export default interface OrganisationsTable {
  id: ColumnType<OrganisationsId, OrganisationsId, OrganisationsId>;

  /** Small number for the arrays in row policies and feeds. */
  key: ColumnType<number, never, never>;

  /** Stable name in the packs; empty for organisations added in the product. */
  slug: ColumnType<string | null, string | null, string | null>;

  /** Code from the list «organisation-type». */
  type: ColumnType<string, string, string>;

  name: ColumnType<string, string, string>;

  short_name: ColumnType<string | null, string | null, string | null>;

  /** Empty: a national organisation. */
  region_id: ColumnType<regions_RegionsId | null, regions_RegionsId | null, regions_RegionsId | null>;

  parent_id: ColumnType<OrganisationsId | null, OrganisationsId | null, OrganisationsId | null>;

  /** What the organisation adds in the chain, in plain Dutch. */
  role_nl: ColumnType<string | null, string | null, string | null>;

  role_en: ColumnType<string | null, string | null, string | null>;

  target_groups: ColumnType<string[], string[] | undefined, string[]>;

  forms: ColumnType<string[], string[] | undefined, string[]>;

  attributes: ColumnType<unknown, unknown | undefined, unknown>;

  pack_id: ColumnType<string | null, string | null, string | null>;

  source_id: ColumnType<regions_SourcesId | null, regions_SourcesId | null, regions_SourcesId | null>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day | null, Day | null, Day | null>;

  confidence: ColumnType<string, string | undefined, string>;

  valid_from: ColumnType<Day | null, Day | null, Day | null>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Organisations = Selectable<OrganisationsTable>;

export type NewOrganisations = Insertable<OrganisationsTable>;

export type OrganisationsUpdate = Updateable<OrganisationsTable>;
