// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { PersonsId as identity_PersonsId } from '../identity/Persons.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table cases.cases
 * A case: one possible victim, one dossier. Holds no identity; that is sealed in identity.persons.
 */
export default interface CasesTable {
  id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  number: ColumnType<string, string, string>;

  /** Name to use in lists and on the phone; says nothing about the person. */
  pseudonym: ColumnType<string, string, string>;

  region_id: ColumnType<regions_RegionsId, regions_RegionsId, regions_RegionsId>;

  municipality_code: ColumnType<string | null, string | null, string | null>;

  owner_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  owner_organisation_key: ColumnType<number, number, number>;

  client_person_id: ColumnType<identity_PersonsId | null, identity_PersonsId | null, identity_PersonsId | null>;

  target_group: ColumnType<string, string, string>;

  form: ColumnType<string, string, string>;

  sub_form: ColumnType<string | null, string | null, string | null>;

  is_minor: ColumnType<boolean, boolean | undefined, boolean>;

  is_crisis: ColumnType<boolean, boolean | undefined, boolean>;

  status: ColumnType<string, string | undefined, string>;

  opened_on: ColumnType<Day, Day, Day>;

  closed_on: ColumnType<Day | null, Day | null, Day | null>;

  closing_reason: ColumnType<string | null, string | null, string | null>;

  /** At closing: code per recovery domain, from the packs. */
  outcomes: ColumnType<unknown, unknown | undefined, unknown>;

  aftercare_on: ColumnType<Day | null, Day | null, Day | null>;

  /** The signal it came from, if any; an id only. */
  signal_id: ColumnType<string | null, string | null, string | null>;

  version: ColumnType<number, number | undefined, number>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  /** Step of the help process (R360): clauses can be bound to it. */
  phase: ColumnType<string, string | undefined, string>;

  /** The tracks on which something happened; clauses can be bound to one. */
  tracks: ColumnType<string[], string[] | undefined, string[]>;
}

export type Cases = Selectable<CasesTable>;

export type NewCases = Insertable<CasesTable>;

export type CasesUpdate = Updateable<CasesTable>;
