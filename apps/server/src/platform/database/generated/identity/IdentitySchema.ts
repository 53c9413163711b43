// Made by npm run generate; changes here are lost.

import type { default as BlindTokensTable } from './BlindTokens.ts';
import type { default as DataKeysTable } from './DataKeys.ts';
import type { default as DossierReadersTable } from './DossierReaders.ts';
import type { default as ErasuresTable } from './Erasures.ts';
import type { default as KnownByTable } from './KnownBy.ts';
import type { default as PersonsTable } from './Persons.ts';
import type { default as SpellingVariantsTable } from './SpellingVariants.ts';

export default interface IdentitySchema {
  'identity.blind_tokens': BlindTokensTable;

  'identity.data_keys': DataKeysTable;

  'identity.dossier_readers': DossierReadersTable;

  'identity.erasures': ErasuresTable;

  'identity.known_by': KnownByTable;

  'identity.persons': PersonsTable;

  'identity.spelling_variants': SpellingVariantsTable;
}
