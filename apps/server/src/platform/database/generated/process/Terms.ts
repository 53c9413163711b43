// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { TrackEventsId } from './TrackEvents.ts';
import type { Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for process.terms */
export type TermsId = string;

/**
 * Represents the table process.terms
 * A legal clock: the rule with version and source that gave its end, who must act, and how it ended.
 */
export default interface TermsTable {
  id: ColumnType<TermsId, TermsId, TermsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  /** Which clock this is, whatever the rule version, such as reflection-period. */
  family: ColumnType<string, string, string>;

  rule_id: ColumnType<string, string, string>;

  rule_version: ColumnType<string, string, string>;

  rule_source: ColumnType<string, string, string>;

  confidence: ColumnType<string, string, string>;

  started_by_event_id: ColumnType<TrackEventsId | null, TrackEventsId | null, TrackEventsId | null>;

  starts_on: ColumnType<Day, Day, Day>;

  ends_on: ColumnType<Day, Day, Day>;

  warn_days: ColumnType<number[], number[], number[]>;

  once: ColumnType<boolean, boolean, boolean>;

  status: ColumnType<string, string | undefined, string>;

  ended_on: ColumnType<Day | null, Day | null, Day | null>;

  ended_because: ColumnType<string | null, string | null, string | null>;

  responsible_organisation_key: ColumnType<number, number, number>;

  compartment: ColumnType<string, string, string>;

  version: ColumnType<number, number | undefined, number>;
}

export type Terms = Selectable<TermsTable>;

export type NewTerms = Insertable<TermsTable>;

export type TermsUpdate = Updateable<TermsTable>;
