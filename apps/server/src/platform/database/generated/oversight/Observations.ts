// Made by npm run generate; changes here are lost.

import type { Day, Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for oversight.observations */
export type ObservationsRuleId = string;

/** Identifier type for oversight.observations */
export type ObservationsEventId = number;

/**
 * Represents the table oversight.observations
 * Lines of the log that a rule counts. Below the number of the rule they mean nothing, and go after a while.
 */
export default interface ObservationsTable {
  rule_id: ColumnType<ObservationsRuleId, ObservationsRuleId, ObservationsRuleId>;

  event_id: ColumnType<ObservationsEventId, ObservationsEventId, ObservationsEventId>;

  account_id: ColumnType<string, string, string>;

  organisation_key: ColumnType<number, number, number>;

  /** The day on which is counted; a night belongs to the day on which it began. */
  window_day: ColumnType<Day, Day, Day>;

  dossier_id: ColumnType<string | null, string | null, string | null>;

  observed_at: ColumnType<Instant, Instant, Instant>;
}

export type Observations = Selectable<ObservationsTable>;

export type NewObservations = Insertable<ObservationsTable>;

export type ObservationsUpdate = Updateable<ObservationsTable>;
