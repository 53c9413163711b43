// Made by npm run generate; changes here are lost.

import type { default as NameTokensTable } from './NameTokens.ts';
import type { default as NamedAccountsTable } from './NamedAccounts.ts';
import type { default as NoticesTable } from './Notices.ts';
import type { default as ObservationsTable } from './Observations.ts';
import type { default as ProgressTable } from './Progress.ts';
import type { default as StepsTable } from './Steps.ts';

export default interface OversightSchema {
  'oversight.name_tokens': NameTokensTable;

  'oversight.named_accounts': NamedAccountsTable;

  'oversight.notices': NoticesTable;

  'oversight.observations': ObservationsTable;

  'oversight.progress': ProgressTable;

  'oversight.steps': StepsTable;
}
