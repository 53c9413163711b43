// Made by npm run generate; changes here are lost.

import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for rights.breaches */
export type BreachesId = string;

/**
 * Represents the table rights.breaches
 * Every (possible) breach with facts, risk, decisions and measures (GDPR article 33(5)), also those that need no report. Texts are sealed with the server key.
 */
export default interface BreachesTable {
  id: ColumnType<BreachesId, BreachesId, BreachesId>;

  number: ColumnType<string, string, string>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;

  kind: ColumnType<string, string, string>;

  happened_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  /** The moment from which the hours count, weekends and nights included. */
  discovered_at: ColumnType<Instant, Instant, Instant>;

  report_due_at: ColumnType<Instant, Instant, Instant>;

  rule_id: ColumnType<string, string, string>;

  rule_source: ColumnType<string, string, string>;

  confidence: ColumnType<string, string, string>;

  sealed_facts: ColumnType<Buffer, Buffer, Buffer>;

  compartments: ColumnType<string[], string[] | undefined, string[]>;

  people_count: ColumnType<number | null, number | null, number | null>;

  risk: ColumnType<string | null, string | null, string | null>;

  sealed_assessment: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  sealed_measures: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  authority: ColumnType<string | null, string | null, string | null>;

  authority_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  sealed_authority_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  people: ColumnType<string | null, string | null, string | null>;

  people_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  sealed_people_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  reported_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  reported_at: ColumnType<Instant, Instant, Instant>;

  closed_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  closed_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Breaches = Selectable<BreachesTable>;

export type NewBreaches = Insertable<BreachesTable>;

export type BreachesUpdate = Updateable<BreachesTable>;
