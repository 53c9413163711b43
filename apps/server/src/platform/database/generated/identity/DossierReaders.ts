// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId } from './DataKeys.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for identity.dossier_readers */
export type DossierReadersOrganisationKey = number;

/**
 * Represents the table identity.dossier_readers
 * Which organisations may open a dossier with its key. Only triggers of the modules above write it.
 */
export default interface DossierReadersTable {
  dossier_id: ColumnType<DataKeysDossierId, DataKeysDossierId, DataKeysDossierId>;

  organisation_key: ColumnType<DossierReadersOrganisationKey, DossierReadersOrganisationKey, DossierReadersOrganisationKey>;

  valid: ColumnType<string, string, string>;

  /** Until when access in an emergency opens it, whatever the days say. */
  emergency_until: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type DossierReaders = Selectable<DossierReadersTable>;

export type NewDossierReaders = Insertable<DossierReadersTable>;

export type DossierReadersUpdate = Updateable<DossierReadersTable>;
