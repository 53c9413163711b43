// Made by npm run generate; changes here are lost.

import type { default as AccountsTable } from './Accounts.ts';
import type { default as ApiTokensTable } from './ApiTokens.ts';
import type { default as ChallengesTable } from './Challenges.ts';
import type { default as CodeSecretsTable } from './CodeSecrets.ts';
import type { default as ExternalIdentitiesTable } from './ExternalIdentities.ts';
import type { default as IdentityProvidersTable } from './IdentityProviders.ts';
import type { default as InvitationsTable } from './Invitations.ts';
import type { default as MembershipsTable } from './Memberships.ts';
import type { default as PasskeysTable } from './Passkeys.ts';
import type { default as PasswordsTable } from './Passwords.ts';
import type { default as RecoveryCodesTable } from './RecoveryCodes.ts';
import type { default as RegistrationsTable } from './Registrations.ts';
import type { default as RolePermissionsTable } from './RolePermissions.ts';
import type { default as RolesTable } from './Roles.ts';
import type { default as SessionsTable } from './Sessions.ts';
import type { default as UsedCodesTable } from './UsedCodes.ts';

export default interface AccountsSchema {
  'accounts.accounts': AccountsTable;

  'accounts.api_tokens': ApiTokensTable;

  'accounts.challenges': ChallengesTable;

  'accounts.code_secrets': CodeSecretsTable;

  'accounts.external_identities': ExternalIdentitiesTable;

  'accounts.identity_providers': IdentityProvidersTable;

  'accounts.invitations': InvitationsTable;

  'accounts.memberships': MembershipsTable;

  'accounts.passkeys': PasskeysTable;

  'accounts.passwords': PasswordsTable;

  'accounts.recovery_codes': RecoveryCodesTable;

  'accounts.registrations': RegistrationsTable;

  'accounts.role_permissions': RolePermissionsTable;

  'accounts.roles': RolesTable;

  'accounts.sessions': SessionsTable;

  'accounts.used_codes': UsedCodesTable;
}
