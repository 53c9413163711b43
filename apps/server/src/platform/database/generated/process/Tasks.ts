// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { GoalsId } from './Goals.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { MembershipsId as accounts_MembershipsId } from '../accounts/Memberships.ts';
import type { Day, Instant } from '@schakel/kernel';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for process.tasks */
export type TasksId = string;

/**
 * Represents the table process.tasks
 * An action of the plan: which partner does what by which day, and what came of it.
 */
export default interface TasksTable {
  id: ColumnType<TasksId, TasksId, TasksId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  goal_id: ColumnType<GoalsId | null, GoalsId | null, GoalsId | null>;

  sealed_title: ColumnType<Buffer, Buffer, Buffer>;

  responsible_organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  responsible_organisation_key: ColumnType<number, number, number>;

  assignee_membership_id: ColumnType<accounts_MembershipsId | null, accounts_MembershipsId | null, accounts_MembershipsId | null>;

  due_on: ColumnType<Day, Day, Day>;

  status: ColumnType<string, string | undefined, string>;

  settled_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  settled_by: ColumnType<accounts_AccountsId | null, accounts_AccountsId | null, accounts_AccountsId | null>;

  sealed_result: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  created_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  version: ColumnType<number, number | undefined, number>;
}

export type Tasks = Selectable<TasksTable>;

export type NewTasks = Insertable<TasksTable>;

export type TasksUpdate = Updateable<TasksTable>;
