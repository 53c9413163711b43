// Made by npm run generate; changes here are lost.

import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for rights.destructions */
export type DestructionsId = string;

/**
 * Represents the table rights.destructions
 * A run that destroys dossiers: prepared by one person, approved by another, carried out by the machine.
 */
export default interface DestructionsTable {
  id: ColumnType<DestructionsId, DestructionsId, DestructionsId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  organisation_key: ColumnType<number, number, number>;

  ground: ColumnType<string, string, string>;

  status: ColumnType<string, string | undefined, string>;

  prepared_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  prepared_at: ColumnType<Instant, Instant, Instant>;

  approved_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  approved_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  finished_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  version: ColumnType<number, number | undefined, number>;
}

export type Destructions = Selectable<DestructionsTable>;

export type NewDestructions = Insertable<DestructionsTable>;

export type DestructionsUpdate = Updateable<DestructionsTable>;
