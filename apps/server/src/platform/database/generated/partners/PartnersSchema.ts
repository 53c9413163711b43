// Made by npm run generate; changes here are lost.

import type { default as BodyMembersTable } from './BodyMembers.ts';
import type { default as ChannelsTable } from './Channels.ts';
import type { default as OrganisationAreasTable } from './OrganisationAreas.ts';
import type { default as OrganisationsTable } from './Organisations.ts';
import type { default as PartnerSetMembersTable } from './PartnerSetMembers.ts';
import type { default as PartnerSetsTable } from './PartnerSets.ts';
import type { default as SuccessionsTable } from './Successions.ts';
import type { default as PublishedOrganisationsTable } from './PublishedOrganisations.ts';
import type { default as PublishedPackItemsTable } from './PublishedPackItems.ts';
import type { default as PublishedPhonesTable } from './PublishedPhones.ts';

export default interface PartnersSchema {
  'partners.body_members': BodyMembersTable;

  'partners.channels': ChannelsTable;

  'partners.organisation_areas': OrganisationAreasTable;

  'partners.organisations': OrganisationsTable;

  'partners.partner_set_members': PartnerSetMembersTable;

  'partners.partner_sets': PartnerSetsTable;

  'partners.successions': SuccessionsTable;

  'partners.published_organisations': PublishedOrganisationsTable;

  'partners.published_pack_items': PublishedPackItemsTable;

  'partners.published_phones': PublishedPhonesTable;
}
