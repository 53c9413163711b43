// Made by npm run generate; changes here are lost.

import type { OrganisationsId as partners_OrganisationsId } from '../partners/Organisations.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for accounts.identity_providers */
export type IdentityProvidersId = string;

/**
 * Represents the table accounts.identity_providers
 * The log-in service (OpenID Connect) of an organisation. It vouches for memberships at that organisation only.
 */
export default interface IdentityProvidersTable {
  id: ColumnType<IdentityProvidersId, IdentityProvidersId, IdentityProvidersId>;

  organisation_id: ColumnType<partners_OrganisationsId, partners_OrganisationsId, partners_OrganisationsId>;

  label: ColumnType<string, string, string>;

  issuer: ColumnType<string, string, string>;

  client_id: ColumnType<string, string, string>;

  client_proof: ColumnType<string, string, string>;

  /** Client secret or private key (JWK), sealed with the server key. */
  sealed_secret: ColumnType<Buffer, Buffer, Buffer>;

  /** Public half (JWK) that the log-in service must know. */
  public_key: ColumnType<unknown | null, unknown | null, unknown | null>;

  enabled: ColumnType<boolean, boolean | undefined, boolean>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;

  version: ColumnType<number, number | undefined, number>;
}

export type IdentityProviders = Selectable<IdentityProvidersTable>;

export type NewIdentityProviders = Insertable<IdentityProvidersTable>;

export type IdentityProvidersUpdate = Updateable<IdentityProvidersTable>;
