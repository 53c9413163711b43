// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant, Day } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.participations */
export type ParticipationsId = string;

/**
 * Represents the table cases.participations
 * A partner organisation in a case, under one agreement, for a period of days.
 */
export default interface ParticipationsTable {
  id: ColumnType<ParticipationsId, ParticipationsId, ParticipationsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;

  organisation_type: ColumnType<string, string, string>;

  /** The agreement whose clauses decide what it sees; owned by the module agreements. */
  agreement_id: ColumnType<string, string, string>;

  sealed_part: ColumnType<Buffer, Buffer, Buffer>;

  valid: ColumnType<string, string, string>;

  /** The moment of an early end; access stops there, whatever the days say. */
  ended_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  sealed_ended_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;

  /** The day of an early end: an after-period counts from it. */
  ended_on: ColumnType<Day | null, Day | null, Day | null>;
}

export type Participations = Selectable<ParticipationsTable>;

export type NewParticipations = Insertable<ParticipationsTable>;

export type ParticipationsUpdate = Updateable<ParticipationsTable>;
