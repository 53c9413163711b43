// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for process.track_events */
export type TrackEventsId = string;

/**
 * Represents the table process.track_events
 * A step, decision or handover on one of the three tracks, with its day and the organisation that recorded it.
 */
export default interface TrackEventsTable {
  id: ColumnType<TrackEventsId, TrackEventsId, TrackEventsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  track: ColumnType<string, string, string>;

  kind: ColumnType<string, string, string>;

  happened_on: ColumnType<Day, Day, Day>;

  recorded_at: ColumnType<Instant, Instant, Instant>;

  origin_organisation_key: ColumnType<number, number, number>;

  recorded_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  compartment: ColumnType<string, string, string>;

  sealed_note: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type TrackEvents = Selectable<TrackEventsTable>;

export type NewTrackEvents = Insertable<TrackEventsTable>;

export type TrackEventsUpdate = Updateable<TrackEventsTable>;
