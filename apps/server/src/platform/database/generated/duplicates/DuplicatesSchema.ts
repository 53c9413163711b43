// Made by npm run generate; changes here are lost.

import type { default as InvolvementsTable } from './Involvements.ts';
import type { default as LookupsTable } from './Lookups.ts';
import type { default as MergersTable } from './Mergers.ts';

export default interface DuplicatesSchema {
  'duplicates.involvements': InvolvementsTable;

  'duplicates.lookups': LookupsTable;

  'duplicates.mergers': MergersTable;
}
