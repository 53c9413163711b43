// Made by npm run generate; changes here are lost.

import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.audit_events */
export type AuditEventsId = number;

/**
 * Represents the table platform.audit_events
 * NEN 7513 log: one row per person touched, written in the transaction of the touch. The application may only add.
 */
export default interface AuditEventsTable {
  id: ColumnType<AuditEventsId, never, never>;

  occurred_at: ColumnType<Instant, Instant | undefined, Instant>;

  event: ColumnType<string, string, string>;

  /** NEN 7513: C create, R read, U update, D delete, E execute (search, export, print, log in). */
  action: ColumnType<string, string, string>;

  outcome: ColumnType<string, string, string>;

  /** The user who acted; empty for the system itself. */
  account_id: ColumnType<string | null, string | null, string | null>;

  /** The user on whose behalf was acted. */
  responsible_account_id: ColumnType<string | null, string | null, string | null>;

  role: ColumnType<string | null, string | null, string | null>;

  organisation_id: ColumnType<string | null, string | null, string | null>;

  organisation_key: ColumnType<number | null, number | null, number | null>;

  region_id: ColumnType<string | null, string | null, string | null>;

  /** The client, by way of the dossier (case or signal). */
  dossier_id: ColumnType<string | null, string | null, string | null>;

  person_id: ColumnType<string | null, string | null, string | null>;

  object_kind: ColumnType<string | null, string | null, string | null>;

  object_id: ColumnType<string | null, string | null, string | null>;

  purpose: ColumnType<string | null, string | null, string | null>;

  /** Authorisation protocol: the agreement that gave access. */
  agreement_id: ColumnType<string | null, string | null, string | null>;

  /** Authorisation protocol: the clause that gave access. */
  clause_id: ColumnType<string | null, string | null, string | null>;

  /** Control result 1: the role allows this. */
  authorisation_held: ColumnType<boolean, boolean, boolean>;

  /** Control result 2: the organisation takes part in the case. */
  relation_held: ColumnType<boolean | null, boolean | null, boolean | null>;

  /** Control result 3: the consent that the clause asks for is there. */
  consent_held: ColumnType<boolean | null, boolean | null, boolean | null>;

  /** Control result 4: emergency access was used. */
  emergency_used: ColumnType<boolean, boolean | undefined, boolean>;

  access_point: ColumnType<string, string, string>;

  request_id: ColumnType<string | null, string | null, string | null>;

  /** Ids, codes and counts only; never text that a person typed. */
  detail: ColumnType<unknown, unknown | undefined, unknown>;

  /** The transaction that wrote the line: the tree admits lines of finished transactions only, each once. */
  transaction_id: ColumnType<string, string | undefined, string>;
}

export type AuditEvents = Selectable<AuditEventsTable>;

export type NewAuditEvents = Insertable<AuditEventsTable>;

export type AuditEventsUpdate = Updateable<AuditEventsTable>;
