// Made by npm run generate; changes here are lost.

import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for agreements.agreements */
export type AgreementsId = string;

/**
 * Represents the table agreements.agreements
 * An agreement between partners: why, for whom, by whom (R377), and how long. Only one in force gives access.
 */
export default interface AgreementsTable {
  id: ColumnType<AgreementsId, AgreementsId, AgreementsId>;

  kind: ColumnType<string, string, string>;

  title: ColumnType<string, string, string>;

  region_id: ColumnType<regions_RegionsId, regions_RegionsId, regions_RegionsId>;

  status: ColumnType<string, string | undefined, string>;

  valid: ColumnType<string, string, string>;

  review_on: ColumnType<Day, Day, Day>;

  why: ColumnType<string, string, string>;

  for_whom: ColumnType<string, string, string>;

  by_whom: ColumnType<string, string, string>;

  dpia_reference: ColumnType<string | null, string | null, string | null>;

  dpia_version: ColumnType<string | null, string | null, string | null>;

  version: ColumnType<number, number | undefined, number>;

  /** Which version of the agreement this is; each amendment counts one up. */
  edition: ColumnType<number, number | undefined, number>;

  /** Counts up when something changes after offering: the signatures of earlier drafts no longer count. */
  draft_number: ColumnType<number, number | undefined, number>;

  /** The version that this one takes the place of. */
  amends_id: ColumnType<AgreementsId | null, AgreementsId | null, AgreementsId | null>;

  /** At which table it holds. Only a RIEC and a care and safety house may rest on the Wgs. */
  setting: ColumnType<string, string | undefined, string>;

  /** One of the five parts of the content (R379), like the four columns after it. */
  goals: ColumnType<string | null, string | null, string | null>;

  target_groups: ColumnType<string | null, string | null, string | null>;

  activities: ColumnType<string | null, string | null, string | null>;

  indicators: ColumnType<string | null, string | null, string | null>;

  role_division: ColumnType<string | null, string | null, string | null>;

  in_force_since: ColumnType<Instant | null, Instant | null, Instant | null>;

  ended_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  ended_reason: ColumnType<string | null, string | null, string | null>;

  review_reminded_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type Agreements = Selectable<AgreementsTable>;

export type NewAgreements = Insertable<AgreementsTable>;

export type AgreementsUpdate = Updateable<AgreementsTable>;
