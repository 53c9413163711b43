// Made by npm run generate; changes here are lost.

import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { Instant } from '@schakel/kernel';
import type { AccountsId } from './Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.registrations */
export type RegistrationsId = string;

/**
 * Represents the table accounts.registrations
 * Requests from the public form to be let into the members area. Name, address and reason are sealed.
 */
export default interface RegistrationsTable {
  id: ColumnType<RegistrationsId, RegistrationsId, RegistrationsId>;

  region_id: ColumnType<regions_RegionsId | null, regions_RegionsId | null, regions_RegionsId | null>;

  sealed_request: ColumnType<Buffer, Buffer, Buffer>;

  asked_at: ColumnType<Instant, Instant | undefined, Instant>;

  state: ColumnType<string, string | undefined, string>;

  decided_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  decided_by: ColumnType<AccountsId | null, AccountsId | null, AccountsId | null>;

  sealed_reason: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Registrations = Selectable<RegistrationsTable>;

export type NewRegistrations = Insertable<RegistrationsTable>;

export type RegistrationsUpdate = Updateable<RegistrationsTable>;
