// Made by npm run generate; changes here are lost.

import type { PersonsId } from './Persons.ts';
import type { DataKeysDossierId } from './DataKeys.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for identity.blind_tokens */
export type BlindTokensToken = string;

/** Identifier type for identity.blind_tokens */
export type BlindTokensKind = number;

/**
 * Represents the table identity.blind_tokens
 * Keyed hashes of normalised names and numbers: equal values meet, and nobody without the key can tell what they are. Never readable by the application itself.
 */
export default interface BlindTokensTable {
  token: ColumnType<BlindTokensToken, BlindTokensToken, BlindTokensToken>;

  /** Number of the kind in match-tokens.ts; decides how much a meeting weighs. */
  kind: ColumnType<BlindTokensKind, BlindTokensKind, BlindTokensKind>;

  person_id: ColumnType<PersonsId, PersonsId, PersonsId>;

  dossier_id: ColumnType<DataKeysDossierId, DataKeysDossierId, DataKeysDossierId>;
}

export type BlindTokens = Selectable<BlindTokensTable>;

export type NewBlindTokens = Insertable<BlindTokensTable>;

export type BlindTokensUpdate = Updateable<BlindTokensTable>;
