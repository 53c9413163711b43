// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { ClausesId } from './Clauses.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for agreements.approvals */
export type ApprovalsId = string;

/**
 * Represents the table agreements.approvals
 * A clause that asks for a second person gives nothing in a case until somebody else than who asked has approved.
 */
export default interface ApprovalsTable {
  id: ColumnType<ApprovalsId, ApprovalsId, ApprovalsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  clause_id: ColumnType<ClausesId, ClausesId, ClausesId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  asked_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  asked_at: ColumnType<Instant, Instant, Instant>;

  approved_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  approved_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  ended_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Approvals = Selectable<ApprovalsTable>;

export type NewApprovals = Insertable<ApprovalsTable>;

export type ApprovalsUpdate = Updateable<ApprovalsTable>;
