// Made by npm run generate; changes here are lost.

import type { RequestsId } from './Requests.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table rights.recipients_told
 * Who had read what was corrected, by the log, and when they were told (GDPR article 19, Wpg article 28).
 */
export default interface RecipientsToldTable {
  request_id: ColumnType<RequestsId, RequestsId, RequestsId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;

  last_read_at: ColumnType<Instant, Instant, Instant>;

  told_at: ColumnType<Instant, Instant, Instant>;
}

export type RecipientsTold = Selectable<RecipientsToldTable>;

export type NewRecipientsTold = Insertable<RecipientsToldTable>;

export type RecipientsToldUpdate = Updateable<RecipientsToldTable>;
