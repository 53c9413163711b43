// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for signals.decisions */
export type DecisionsId = string;

/**
 * Represents the table signals.decisions
 * What a named person decided and why; there is no decision by the machine.
 */
export default interface DecisionsTable {
  id: ColumnType<DecisionsId, DecisionsId, DecisionsId>;

  signal_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  decision: ColumnType<string, string, string>;

  decided_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  decided_at: ColumnType<Instant, Instant, Instant>;

  sealed_reason: ColumnType<Buffer, Buffer, Buffer>;

  referred_to_organisation_id: ColumnType<partners_OrganisationsId | null, partners_OrganisationsId | null, partners_OrganisationsId | null>;
}

export type Decisions = Selectable<DecisionsTable>;

export type NewDecisions = Insertable<DecisionsTable>;

export type DecisionsUpdate = Updateable<DecisionsTable>;
