// Made by npm run generate; changes here are lost.

import type { default as CasesTable } from './Cases.ts';
import type { default as ClientInformationTable } from './ClientInformation.ts';
import type { default as ConsentsTable } from './Consents.ts';
import type { default as CoordinatorsTable } from './Coordinators.ts';
import type { default as EmergencyAccessesTable } from './EmergencyAccesses.ts';
import type { default as EntriesTable } from './Entries.ts';
import type { default as EntryVersionsTable } from './EntryVersions.ts';
import type { default as FeedTable } from './Feed.ts';
import type { default as FlagsTable } from './Flags.ts';
import type { default as GrantsTable } from './Grants.ts';
import type { default as KeptRightsTable } from './KeptRights.ts';
import type { default as NoticesTable } from './Notices.ts';
import type { default as ParticipationsTable } from './Participations.ts';
import type { default as SafeContactsTable } from './SafeContacts.ts';
import type { default as SafetyFileVersionsTable } from './SafetyFileVersions.ts';
import type { default as SafetyFilesTable } from './SafetyFiles.ts';
import type { default as ShelterAddressOpeningsTable } from './ShelterAddressOpenings.ts';
import type { default as ShelterAddressReadersTable } from './ShelterAddressReaders.ts';
import type { default as ShelterAddressesTable } from './ShelterAddresses.ts';
import type { default as WatchesTable } from './Watches.ts';

export default interface CasesSchema {
  'cases.cases': CasesTable;

  'cases.client_information': ClientInformationTable;

  'cases.consents': ConsentsTable;

  'cases.coordinators': CoordinatorsTable;

  'cases.emergency_accesses': EmergencyAccessesTable;

  'cases.entries': EntriesTable;

  'cases.entry_versions': EntryVersionsTable;

  'cases.feed': FeedTable;

  'cases.flags': FlagsTable;

  'cases.grants': GrantsTable;

  'cases.kept_rights': KeptRightsTable;

  'cases.notices': NoticesTable;

  'cases.participations': ParticipationsTable;

  'cases.safe_contacts': SafeContactsTable;

  'cases.safety_file_versions': SafetyFileVersionsTable;

  'cases.safety_files': SafetyFilesTable;

  'cases.shelter_address_openings': ShelterAddressOpeningsTable;

  'cases.shelter_address_readers': ShelterAddressReadersTable;

  'cases.shelter_addresses': ShelterAddressesTable;

  'cases.watches': WatchesTable;
}
