// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId as identity_DataKeysDossierId } from '../identity/DataKeys.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for process.goals */
export type GoalsId = string;

/**
 * Represents the table process.goals
 * A goal of the plan with its intended result, in one of the four recovery domains (R331).
 */
export default interface GoalsTable {
  id: ColumnType<GoalsId, GoalsId, GoalsId>;

  case_id: ColumnType<identity_DataKeysDossierId, identity_DataKeysDossierId, identity_DataKeysDossierId>;

  domain: ColumnType<string, string, string>;

  sealed_result: ColumnType<Buffer, Buffer, Buffer>;

  position: ColumnType<number, number, number>;

  status: ColumnType<string, string | undefined, string>;

  version: ColumnType<number, number | undefined, number>;
}

export type Goals = Selectable<GoalsTable>;

export type NewGoals = Insertable<GoalsTable>;

export type GoalsUpdate = Updateable<GoalsTable>;
