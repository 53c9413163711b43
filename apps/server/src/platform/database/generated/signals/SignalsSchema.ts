// Made by npm run generate; changes here are lost.

import type { default as DecisionsTable } from './Decisions.ts';
import type { default as DesksTable } from './Desks.ts';
import type { default as DraftsTable } from './Drafts.ts';
import type { default as FeedbackTable } from './Feedback.ts';
import type { default as ObservedSignsTable } from './ObservedSigns.ts';
import type { default as SignalsTable } from './Signals.ts';

export default interface SignalsSchema {
  'signals.decisions': DecisionsTable;

  'signals.desks': DesksTable;

  'signals.drafts': DraftsTable;

  'signals.feedback': FeedbackTable;

  'signals.observed_signs': ObservedSignsTable;

  'signals.signals': SignalsTable;
}
