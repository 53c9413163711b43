// Made by npm run generate; changes here are lost.

import type { RequestsId } from './Requests.ts';
import type { EntriesId as cases_EntriesId } from '../cases/Entries.ts';
import type { AccountsId as accounts_AccountsId } from '../accounts/Accounts.ts';
import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/**
 * Represents the table rights.entry_judgements
 * For a copy: which pieces are given and which are withheld, each with a ground (rights of others).
 */
export default interface EntryJudgementsTable {
  request_id: ColumnType<RequestsId, RequestsId, RequestsId>;

  entry_id: ColumnType<cases_EntriesId, cases_EntriesId, cases_EntriesId>;

  outcome: ColumnType<string, string, string>;

  ground: ColumnType<string | null, string | null, string | null>;

  judged_by: ColumnType<accounts_AccountsId, accounts_AccountsId, accounts_AccountsId>;

  judged_at: ColumnType<Instant, Instant, Instant>;
}

export type EntryJudgements = Selectable<EntryJudgementsTable>;

export type NewEntryJudgements = Insertable<EntryJudgementsTable>;

export type EntryJudgementsUpdate = Updateable<EntryJudgementsTable>;
