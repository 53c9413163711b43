// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Day } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for cases.consents */
export type ConsentsId = string;

/**
 * Represents the table cases.consents
 * What the client agreed or objected to: for what, to whom, how, when. A withdrawal, and an objection, stop sharing at the next statement.
 */
export default interface ConsentsTable {
  id: ColumnType<ConsentsId, ConsentsId, ConsentsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  purpose: ColumnType<string, string, string>;

  recipient_organisation_id: ColumnType<partners_OrganisationsId | null, partners_OrganisationsId | null, partners_OrganisationsId | null>;

  form: ColumnType<string, string, string>;

  language: ColumnType<string, string, string>;

  given_by: ColumnType<string, string, string>;

  sealed_representative: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  given_on: ColumnType<Day, Day, Day>;

  withdrawn_on: ColumnType<Day | null, Day | null, Day | null>;

  recorded_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  version: ColumnType<number, number | undefined, number>;

  kind: ColumnType<string, string | undefined, string>;

  /** On an objection. Until it is refused, with a ground, it holds. */
  decision: ColumnType<string | null, string | null, string | null>;

  decided_on: ColumnType<Day | null, Day | null, Day | null>;

  sealed_decision_ground: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  /** Which text of the packs was read to the client, in which version. */
  text_code: ColumnType<string | null, string | null, string | null>;

  text_version: ColumnType<string | null, string | null, string | null>;

  /** What the client said of the age, where no birth date is known. */
  told_age: ColumnType<string | null, string | null, string | null>;

  /** An objection in the words of the client. */
  sealed_words: ColumnType<Buffer | null, Buffer | null, Buffer | null>;
}

export type Consents = Selectable<ConsentsTable>;

export type NewConsents = Insertable<ConsentsTable>;

export type ConsentsUpdate = Updateable<ConsentsTable>;
