// Made by npm run generate; changes here are lost.

import type { DataKeysDossierId } from './DataKeys.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for identity.dossier_readers */
export type DossierReadersOrganisationKey = number;

/**
 * Represents the table identity.dossier_readers
 * Which organisations may open a dossier, and whether they may know who it is about. Only triggers of the modules above write it.
 */
export default interface DossierReadersTable {
  dossier_id: ColumnType<DataKeysDossierId, DataKeysDossierId, DataKeysDossierId>;

  organisation_key: ColumnType<DossierReadersOrganisationKey, DossierReadersOrganisationKey, DossierReadersOrganisationKey>;

  reads_identity: ColumnType<boolean, boolean | undefined, boolean>;

  /** Purposes for which the organisation may know who it is about; empty for whoever holds the dossier. */
  identity_purposes: ColumnType<string[] | null, string[] | null, string[] | null>;

  valid: ColumnType<string, string, string>;
}

export type DossierReaders = Selectable<DossierReadersTable>;

export type NewDossierReaders = Insertable<DossierReadersTable>;

export type DossierReadersUpdate = Updateable<DossierReadersTable>;
