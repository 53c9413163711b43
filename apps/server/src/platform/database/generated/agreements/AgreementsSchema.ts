// Made by npm run generate; changes here are lost.

import type { default as AgreementsTable } from './Agreements.ts';
import type { default as ApprovalsTable } from './Approvals.ts';
import type { default as ClausesTable } from './Clauses.ts';
import type { default as DecisionsTable } from './Decisions.ts';
import type { default as OffersTable } from './Offers.ts';
import type { default as PartiesTable } from './Parties.ts';
import type { default as SignatoriesTable } from './Signatories.ts';
import type { default as SignaturesTable } from './Signatures.ts';

export default interface AgreementsSchema {
  'agreements.agreements': AgreementsTable;

  'agreements.approvals': ApprovalsTable;

  'agreements.clauses': ClausesTable;

  'agreements.decisions': DecisionsTable;

  'agreements.offers': OffersTable;

  'agreements.parties': PartiesTable;

  'agreements.signatories': SignatoriesTable;

  'agreements.signatures': SignaturesTable;
}
