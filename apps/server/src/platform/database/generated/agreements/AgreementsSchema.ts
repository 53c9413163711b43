// Made by npm run generate; changes here are lost.

import type { default as AgreementsTable } from './Agreements.ts';
import type { default as ApprovalsTable } from './Approvals.ts';
import type { default as ClausesTable } from './Clauses.ts';
import type { default as PartiesTable } from './Parties.ts';

export default interface AgreementsSchema {
  'agreements.agreements': AgreementsTable;

  'agreements.approvals': ApprovalsTable;

  'agreements.clauses': ClausesTable;

  'agreements.parties': PartiesTable;
}
