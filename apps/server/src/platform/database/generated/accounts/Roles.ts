// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.roles */
export type RolesId = string;

/**
 * Represents the table accounts.roles
 * Roles from the packs. The first purpose is where a session starts.
 */
export default interface RolesTable {
  id: ColumnType<RolesId, RolesId, RolesId>;

  label_nl: ColumnType<string, string, string>;

  label_en: ColumnType<string, string, string>;

  purposes: ColumnType<string[], string[], string[]>;
}

export type Roles = Selectable<RolesTable>;

export type NewRoles = Insertable<RolesTable>;

export type RolesUpdate = Updateable<RolesTable>;
