// Made by npm run generate; changes here are lost.

import type { default as BreachWarningsTable } from './BreachWarnings.ts';
import type { default as BreachesTable } from './Breaches.ts';
import type { default as DestructionItemsTable } from './DestructionItems.ts';
import type { default as DestructionsTable } from './Destructions.ts';
import type { default as EntryJudgementsTable } from './EntryJudgements.ts';
import type { default as HoldsTable } from './Holds.ts';
import type { default as RecipientsToldTable } from './RecipientsTold.ts';
import type { default as RegimesTable } from './Regimes.ts';
import type { default as RequestWarningsTable } from './RequestWarnings.ts';
import type { default as RequestsTable } from './Requests.ts';

export default interface RightsSchema {
  'rights.breach_warnings': BreachWarningsTable;

  'rights.breaches': BreachesTable;

  'rights.destruction_items': DestructionItemsTable;

  'rights.destructions': DestructionsTable;

  'rights.entry_judgements': EntryJudgementsTable;

  'rights.holds': HoldsTable;

  'rights.recipients_told': RecipientsToldTable;

  'rights.regimes': RegimesTable;

  'rights.request_warnings': RequestWarningsTable;

  'rights.requests': RequestsTable;
}
