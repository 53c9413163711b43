// Made by npm run generate; changes here are lost.

import type { AccountsId } from './Accounts.ts';
import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { RolesId } from './Roles.ts';
import type { RegionsId as regions_RegionsId } from '../regions/Regions.ts';
import type { RegistrationsId } from './Registrations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.invitations */
export type InvitationsId = string;

/**
 * Represents the table accounts.invitations
 * One-time links: to a membership, or to new means of signing in for somebody who lost theirs. Only the hash is kept.
 */
export default interface InvitationsTable {
  id: ColumnType<InvitationsId, InvitationsId, InvitationsId>;

  token_hash: ColumnType<Buffer, Buffer, Buffer>;

  kind: ColumnType<string, string | undefined, string>;

  /** Empty only for an invitation by the command; whoever accepts then gives an address, or uses a passkey without one. */
  email: ColumnType<string | null, string | null, string | null>;

  display_name: ColumnType<string | null, string | null, string | null>;

  account_id: ColumnType<AccountsId | null, AccountsId | null, AccountsId | null>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  role_id: ColumnType<RolesId | null, RolesId | null, RolesId | null>;

  region_id: ColumnType<regions_RegionsId | null, regions_RegionsId | null, regions_RegionsId | null>;

  /** Empty for the first administrator, who is invited by the command. */
  invited_by: ColumnType<AccountsId | null, AccountsId | null, AccountsId | null>;

  registration_id: ColumnType<RegistrationsId | null, RegistrationsId | null, RegistrationsId | null>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  expires_at: ColumnType<Instant, Instant, Instant>;

  accepted_at: ColumnType<Instant | null, Instant | null, Instant | null>;

  revoked_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Invitations = Selectable<InvitationsTable>;

export type NewInvitations = Insertable<InvitationsTable>;

export type InvitationsUpdate = Updateable<InvitationsTable>;
