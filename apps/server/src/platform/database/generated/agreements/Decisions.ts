// Made by npm run generate; changes here are lost.

import type { AgreementsId } from './Agreements.ts';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for agreements.decisions */
export type DecisionsRegime = string;

/**
 * Represents the table agreements.decisions
 * The decision that Wpg art. 20 and the Wgs ask for: the weighty interest, the partnership with its purpose, which data, under which conditions, to whom.
 */
export default interface DecisionsTable {
  agreement_id: ColumnType<AgreementsId, AgreementsId, AgreementsId>;

  regime: ColumnType<DecisionsRegime, DecisionsRegime, DecisionsRegime>;

  interest: ColumnType<string | null, string | null, string | null>;

  partnership: ColumnType<string | null, string | null, string | null>;

  categories: ColumnType<string | null, string | null, string | null>;

  conditions: ColumnType<string | null, string | null, string | null>;

  recipients: ColumnType<string | null, string | null, string | null>;
}

export type Decisions = Selectable<DecisionsTable>;

export type NewDecisions = Insertable<DecisionsTable>;

export type DecisionsUpdate = Updateable<DecisionsTable>;
