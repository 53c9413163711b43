// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table cases.safe_contacts
 * How, when and by whom the client may be approached, and what never. Shown before any contact.
 */
export default interface SafeContactsTable {
  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  channels: ColumnType<string[], string[], string[]>;

  sealed_rules: ColumnType<Buffer, Buffer, Buffer>;

  version: ColumnType<number, number | undefined, number>;

  sealed_when: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  sealed_by_whom: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  /** What must never happen, such as leaving a message. */
  sealed_never: ColumnType<Buffer | null, Buffer | null, Buffer | null>;
}

export type SafeContacts = Selectable<SafeContactsTable>;

export type NewSafeContacts = Insertable<SafeContactsTable>;

export type SafeContactsUpdate = Updateable<SafeContactsTable>;
