// Made by npm run generate; changes here are lost.

import type { OrganisationsId } from './Organisations.ts';
import type { SourcesId as regions_SourcesId } from '../regions/Sources.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for partners.channels */
export type ChannelsId = string;

/**
 * Represents the table partners.channels
 * How to reach an organisation: number, mail or site, with hours where a source gives them.
 */
export default interface ChannelsTable {
  id: ColumnType<ChannelsId, ChannelsId, ChannelsId>;

  organisation_id: ColumnType<OrganisationsId, OrganisationsId, OrganisationsId>;

  slug: ColumnType<string, string, string>;

  kind: ColumnType<string, string, string>;

  value: ColumnType<string, string, string>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  hours_nl: ColumnType<string | null, string | null, string | null>;

  hours_en: ColumnType<string | null, string | null, string | null>;

  opens: ColumnType<Date | null, Date | string | null, Date | string | null>;

  closes: ColumnType<Date | null, Date | string | null, Date | string | null>;

  /** Days of the week on which the hours hold: 1 is Monday, 7 is Sunday. */
  days: ColumnType<number[] | null, number[] | null, number[] | null>;

  round_the_clock: ColumnType<boolean, boolean | undefined, boolean>;

  /** Somebody may ask or report without a name. */
  anonymous: ColumnType<boolean, boolean | undefined, boolean>;

  audience: ColumnType<string, string, string>;

  position: ColumnType<number, number, number>;

  source_id: ColumnType<regions_SourcesId | null, regions_SourcesId | null, regions_SourcesId | null>;

  source_part: ColumnType<string | null, string | null, string | null>;

  checked_on: ColumnType<Day, Day, Day>;

  confidence: ColumnType<string, string, string>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type Channels = Selectable<ChannelsTable>;

export type NewChannels = Insertable<ChannelsTable>;

export type ChannelsUpdate = Updateable<ChannelsTable>;
