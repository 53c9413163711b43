// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table cases.grants
 * Compiled access: what an organisation may read and add in a case, why, and for how long. Nobody edits it; triggers write it from coordinators, participations, clauses and consents.
 */
export default interface GrantsTable {
  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  organisation_key: ColumnType<number, number, number>;

  organisation_type: ColumnType<string, string, string>;

  basis: ColumnType<string, string, string>;

  agreement_id: ColumnType<string | null, string | null, string | null>;

  /** The purpose for which a clause gives access; empty for the coordinating organisation. */
  purpose: ColumnType<string | null, string | null, string | null>;

  valid: ColumnType<string, string, string>;

  /** Compartments that may be read. */
  reads: ColumnType<string[], string[], string[]>;

  contributes: ColumnType<string[], string[] | undefined, string[]>;

  clause_ids: ColumnType<string[], string[] | undefined, string[]>;

  /** A row that denies wins from every row that allows. */
  effect: ColumnType<string, string | undefined, string>;

  /** Only for people who work in this role; empty for all. */
  role: ColumnType<string | null, string | null, string | null>;

  /** Only for this person: access in an emergency is personal. */
  account_id: ColumnType<string | null, string | null, string | null>;

  /** Only facts that this kind of organisation supplied; empty for all. */
  origin_type: ColumnType<string | null, string | null, string | null>;

  origin_key: ColumnType<number | null, number | null, number | null>;

  /** The moment at which access in an emergency ends. */
  until: ColumnType<Instant | null, Instant | null, Instant | null>;

  /** Compartments of which the organisation hears that something changed, not what. */
  notified: ColumnType<string[], string[] | undefined, string[]>;
}

export type Grants = Selectable<GrantsTable>;

export type NewGrants = Insertable<GrantsTable>;

export type GrantsUpdate = Updateable<GrantsTable>;
