// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId } from './DataKeys.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for identity.persons */
export type PersonsId = string;

/**
 * Represents the table identity.persons
 * A person in a dossier. All that is known of them is sealed with the key of the dossier, for one column, row and version.
 */
export default interface PersonsTable {
  id: ColumnType<PersonsId, PersonsId, PersonsId>;

  dossier_id: ColumnType<DataKeysDossierId, DataKeysDossierId, DataKeysDossierId>;

  /** Key of the organisation that wrote the person down. */
  registered_by_key: ColumnType<number, number, number>;

  /** Names, alias, birth, gender and nationality together: what a list shows and a search compares. */
  sealed_names: ColumnType<Buffer, Buffer, Buffer>;

  /** Phone and mail address. */
  sealed_contact: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  /** BSN, V-number and document number. */
  sealed_numbers: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  /** Languages and whether an interpreter is needed. */
  sealed_language: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Persons = Selectable<PersonsTable>;

export type NewPersons = Insertable<PersonsTable>;

export type PersonsUpdate = Updateable<PersonsTable>;
