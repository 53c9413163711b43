// Made by npm run generate; changes here are lost.

import type { AgreementsId } from './Agreements.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for agreements.offers */
export type OffersDraftNumber = number;

/**
 * Represents the table agreements.offers
 * The whole text as it was put before the parties, with the directory of that moment as annex (R457).
 */
export default interface OffersTable {
  agreement_id: ColumnType<AgreementsId, AgreementsId, AgreementsId>;

  draft_number: ColumnType<OffersDraftNumber, OffersDraftNumber, OffersDraftNumber>;

  text: ColumnType<string, string, string>;

  /** SHA-256 of the text: what a signature stands under. */
  text_hash: ColumnType<Buffer, Buffer, Buffer>;

  directory: ColumnType<unknown, unknown, unknown>;

  directory_hash: ColumnType<Buffer, Buffer, Buffer>;

  offered_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  offered_at: ColumnType<Instant, Instant, Instant>;

  withdrawn_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Offers = Selectable<OffersTable>;

export type NewOffers = Insertable<OffersTable>;

export type OffersUpdate = Updateable<OffersTable>;
