// Made by npm run generate; changes here are lost.

import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for rights.requests */
export type RequestsId = string;

/**
 * Represents the table rights.requests
 * The register of requests of clients. What was asked and answered is sealed with the key of the dossier and goes with it; kind, days and outcome stay.
 */
export default interface RequestsTable {
  id: ColumnType<RequestsId, RequestsId, RequestsId>;

  number: ColumnType<string, string, string>;

  /** No foreign key: the line of the register stays when the dossier is gone. */
  case_id: ColumnType<string, string, string>;

  case_number: ColumnType<string | null, string | null, string | null>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;

  kind: ColumnType<string, string, string>;

  law: ColumnType<string, string, string>;

  /** The request of which this is the part about police data. */
  part_of: ColumnType<RequestsId | null, RequestsId | null, RequestsId | null>;

  /** Who answers for police data and decides on them (Wpg). */
  controller_organisation_id: ColumnType<partners_OrganisationsId | null, partners_OrganisationsId | null, partners_OrganisationsId | null>;

  entry_id: ColumnType<string | null, string | null, string | null>;

  asked_by: ColumnType<string, string, string>;

  channel: ColumnType<string, string, string>;

  sealed_text: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  received_on: ColumnType<Day, Day, Day>;

  /** The last day on which the client must have an answer; moved when the term was extended. */
  due_on: ColumnType<Day, Day, Day>;

  rule_id: ColumnType<string, string, string>;

  rule_source: ColumnType<string, string, string>;

  confidence: ColumnType<string, string, string>;

  extended_on: ColumnType<Day | null, Day | null, Day | null>;

  sealed_extension_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  status: ColumnType<string, string | undefined, string>;

  ground: ColumnType<string | null, string | null, string | null>;

  sealed_explanation: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  decided_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  decided_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  recorded_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  recorded_at: ColumnType<Instant, Instant, Instant>;

  erased_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Requests = Selectable<RequestsTable>;

export type NewRequests = Insertable<RequestsTable>;

export type RequestsUpdate = Updateable<RequestsTable>;
