// Made by npm run generate; changes here are lost.

import type { AgreementsId } from './Agreements.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for agreements.clauses */
export type ClausesId = string;

/**
 * Represents the table agreements.clauses
 * One rule: who may do what with which compartment, for which purpose, on which ground, under which condition.
 */
export default interface ClausesTable {
  id: ColumnType<ClausesId, ClausesId, ClausesId>;

  agreement_id: ColumnType<AgreementsId, AgreementsId, AgreementsId>;

  number: ColumnType<number, number, number>;

  /** An organisation type, when the clause is for every party of that type. */
  recipient_type: ColumnType<string | null, string | null, string | null>;

  recipient_organisation_id: ColumnType<partners_OrganisationsId | null, partners_OrganisationsId | null, partners_OrganisationsId | null>;

  action: ColumnType<string, string, string>;

  compartment: ColumnType<string, string, string>;

  /** For which work; only a refusal may leave it empty, and then holds for every purpose. */
  purpose: ColumnType<string | null, string | null, string | null>;

  legal_ground: ColumnType<string | null, string | null, string | null>;

  needs_consent: ColumnType<boolean, boolean | undefined, boolean>;

  valid: ColumnType<string, string | undefined, string>;

  version: ColumnType<number, number | undefined, number>;

  /** A clause that denies wins from every clause that allows, of any agreement in force. */
  effect: ColumnType<string, string | undefined, string>;

  /** Only people in this role, of the type or organisation named, or of every party. */
  recipient_role: ColumnType<string | null, string | null, string | null>;

  /** Only facts that this kind of organisation supplied. */
  origin_type: ColumnType<string | null, string | null, string | null>;

  origin_organisation_id: ColumnType<partners_OrganisationsId | null, partners_OrganisationsId | null, partners_OrganisationsId | null>;

  emergency_only: ColumnType<boolean, boolean | undefined, boolean>;

  needs_second_person: ColumnType<boolean, boolean | undefined, boolean>;

  /** Only in cases in which something happened on this track. */
  track: ColumnType<string | null, string | null, string | null>;

  /** Only in these steps of the help process. */
  phases: ColumnType<string[] | null, string[] | null, string[] | null>;

  /** For how many days after the part in a case ended it may still be read. */
  after_days: ColumnType<number, number | undefined, number>;

  /** Set when the ground asks for a decision with five elements: Wpg art. 20, or the Wgs. */
  regime: ColumnType<string | null, string | null, string | null>;
}

export type Clauses = Selectable<ClausesTable>;

export type NewClauses = Insertable<ClausesTable>;

export type ClausesUpdate = Updateable<ClausesTable>;
