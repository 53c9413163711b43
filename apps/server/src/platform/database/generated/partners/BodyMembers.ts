// Made by npm run generate; changes here are lost.

import type { BodiesId as regions_BodiesId } from '../regions/Bodies.ts';
import type { OrganisationsId } from './Organisations.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for partners.body_members */
export type BodyMembersSlug = string;

/**
 * Represents the table partners.body_members
 * Who sits at a table: an organisation, a kind of organisation or a function, each with a role of its own.
 */
export default interface BodyMembersTable {
  body_id: ColumnType<regions_BodiesId, regions_BodiesId, regions_BodiesId>;

  slug: ColumnType<BodyMembersSlug, BodyMembersSlug, BodyMembersSlug>;

  organisation_id: ColumnType<OrganisationsId | null, OrganisationsId | null, OrganisationsId | null>;

  organisation_type: ColumnType<string | null, string | null, string | null>;

  /** Code from the list «function», never a named person. */
  function_code: ColumnType<string | null, string | null, string | null>;

  capacity: ColumnType<string, string, string>;

  position: ColumnType<number, number, number>;

  role_nl: ColumnType<string, string, string>;

  role_en: ColumnType<string, string, string>;

  represents_nl: ColumnType<string | null, string | null, string | null>;

  represents_en: ColumnType<string | null, string | null, string | null>;
}

export type BodyMembers = Selectable<BodyMembersTable>;

export type NewBodyMembers = Insertable<BodyMembersTable>;

export type BodyMembersUpdate = Updateable<BodyMembersTable>;
