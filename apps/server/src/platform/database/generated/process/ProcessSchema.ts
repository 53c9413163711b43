// Made by npm run generate; changes here are lost.

import type { default as GoalsTable } from './Goals.ts';
import type { default as TasksTable } from './Tasks.ts';
import type { default as TermWarningsTable } from './TermWarnings.ts';
import type { default as TermsTable } from './Terms.ts';
import type { default as TrackEventsTable } from './TrackEvents.ts';

export default interface ProcessSchema {
  'process.goals': GoalsTable;

  'process.tasks': TasksTable;

  'process.term_warnings': TermWarningsTable;

  'process.terms': TermsTable;

  'process.track_events': TrackEventsTable;
}
