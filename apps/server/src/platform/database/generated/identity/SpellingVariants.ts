// Made by npm run generate; changes here are lost.

import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for identity.spelling_variants */
export type SpellingVariantsVariant = string;

/** Identifier type for identity.spelling_variants */
export type SpellingVariantsSpelling = string;

/**
 * Represents the table identity.spelling_variants
 * For each surname token the tokens of that surname with one letter left out, once for all who bear it: so any single typo still meets.
 */
export default interface SpellingVariantsTable {
  variant: ColumnType<SpellingVariantsVariant, SpellingVariantsVariant, SpellingVariantsVariant>;

  spelling: ColumnType<SpellingVariantsSpelling, SpellingVariantsSpelling, SpellingVariantsSpelling>;
}

export type SpellingVariants = Selectable<SpellingVariantsTable>;

export type NewSpellingVariants = Insertable<SpellingVariantsTable>;

export type SpellingVariantsUpdate = Updateable<SpellingVariantsTable>;
