// Made by npm run generate; changes here are lost.

import type { PartnerSetsId } from './PartnerSets.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for partners.partner_set_members */
export type PartnerSetMembersOrganisationType = string;

/**
 * Represents the table partners.partner_set_members
 * A kind of partner in a set, with the role of its own that it has there.
 */
export default interface PartnerSetMembersTable {
  partner_set_id: ColumnType<PartnerSetsId, PartnerSetsId, PartnerSetsId>;

  organisation_type: ColumnType<PartnerSetMembersOrganisationType, PartnerSetMembersOrganisationType, PartnerSetMembersOrganisationType>;

  position: ColumnType<number, number, number>;

  role_nl: ColumnType<string, string, string>;

  role_en: ColumnType<string, string, string>;
}

export type PartnerSetMembers = Selectable<PartnerSetMembersTable>;

export type NewPartnerSetMembers = Insertable<PartnerSetMembersTable>;

export type PartnerSetMembersUpdate = Updateable<PartnerSetMembersTable>;
