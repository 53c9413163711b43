// Made by npm run generate; changes here are lost.

import type { RolesId } from './Roles.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.role_permissions */
export type RolePermissionsPermission = string;

/**
 * Represents the table accounts.role_permissions
 * What a role may do, from the packs. Nothing said is nothing allowed.
 */
export default interface RolePermissionsTable {
  role_id: ColumnType<RolesId, RolesId, RolesId>;

  permission: ColumnType<RolePermissionsPermission, RolePermissionsPermission, RolePermissionsPermission>;
}

export type RolePermissions = Selectable<RolePermissionsTable>;

export type NewRolePermissions = Insertable<RolePermissionsTable>;

export type RolePermissionsUpdate = Updateable<RolePermissionsTable>;
