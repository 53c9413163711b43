// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable } from 'kysely';

/**
 * Represents the view partners.published_phones
 * First phone number in force of each organisation.
 */
export default interface PublishedPhonesTable {
  organisation_key: ColumnType<number, never, never>;

  phone: ColumnType<string, never, never>;
}

export type PublishedPhones = Selectable<PublishedPhonesTable>;
