// Made by npm run generate; changes here are lost.

import type { AgreementsId } from './Agreements.ts';
import type { OffersDraftNumber } from './Offers.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for agreements.signatures */
export type SignaturesId = string;

/**
 * Represents the table agreements.signatures
 * Who signed which text for a party, when, and how the person had proved to be there.
 */
export default interface SignaturesTable {
  id: ColumnType<SignaturesId, SignaturesId, SignaturesId>;

  agreement_id: ColumnType<AgreementsId, AgreementsId, AgreementsId>;

  draft_number: ColumnType<OffersDraftNumber, OffersDraftNumber, OffersDraftNumber>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  account_id: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  'function': ColumnType<string, string, string>;

  signed_at: ColumnType<Instant, Instant, Instant>;

  strength: ColumnType<string, string, string>;

  text_hash: ColumnType<Buffer, Buffer, Buffer>;

  /** When the text changed after it was signed; the signature then counts no more. */
  voided_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Signatures = Selectable<SignaturesTable>;

export type NewSignatures = Insertable<SignaturesTable>;

export type SignaturesUpdate = Updateable<SignaturesTable>;
