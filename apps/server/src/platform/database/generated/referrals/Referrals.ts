// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant, Day } from '@schakel/kernel';
import type { AgreementsId as agreements_AgreementsId } from '../agreements/Agreements.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table referrals.referrals
 * A question of the coordinator to an organisation under an agreement. Has a data key of its own: the receiver reads the question without access to the dossier.
 */
export default interface ReferralsTable {
  id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  sender_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  sender_organisation_key: ColumnType<number, number, number>;

  sent_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  sent_at: ColumnType<Instant, Instant, Instant>;

  receiver_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  receiver_organisation_key: ColumnType<number, number, number>;

  agreement_id: ColumnType<agreements_AgreementsId, agreements_AgreementsId, agreements_AgreementsId>;

  urgency: ColumnType<string, string, string>;

  /** The day on which the sender wants an answer at the latest. */
  asked_by: ColumnType<Day, Day, Day>;

  sealed_question: ColumnType<Buffer, Buffer, Buffer>;

  /** What the sender chose to say about who it is about; empty: nothing. */
  sealed_about: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  /** The participation that an acceptance starts, known in advance so that its part could be sealed. */
  participation_id: ColumnType<string, string, string>;

  /** The receiver's part in the case, sealed with the key of the dossier; moves into the participation. */
  sealed_part: ColumnType<Buffer, Buffer, Buffer>;

  /** What would be visible on the day of sending, by the clauses of that day. */
  compartments: ColumnType<string[], string[], string[]>;

  status: ColumnType<string, string | undefined, string>;

  answered_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  /** Who answered, or who withdrew the question. */
  answered_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  decline_reason: ColumnType<string | null, string | null, string | null>;

  sealed_answer: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Referrals = Selectable<ReferralsTable>;

export type NewReferrals = Insertable<ReferralsTable>;

export type ReferralsUpdate = Updateable<ReferralsTable>;
