// Made by npm run generate; changes here are lost.

import type { default as AuditEventsTable } from './AuditEvents.ts';
import type { default as IdempotencyKeysTable } from './IdempotencyKeys.ts';
import type { default as LogCheckpointsTable } from './LogCheckpoints.ts';
import type { default as LogLeavesTable } from './LogLeaves.ts';
import type { default as LogNodesTable } from './LogNodes.ts';
import type { default as LogSaltsTable } from './LogSalts.ts';
import type { default as LogStateTable } from './LogState.ts';
import type { default as LogWitnessesTable } from './LogWitnesses.ts';
import type { default as OutboxTable } from './Outbox.ts';
import type { default as SettingsTable } from './Settings.ts';

export default interface PlatformSchema {
  'platform.audit_events': AuditEventsTable;

  'platform.idempotency_keys': IdempotencyKeysTable;

  'platform.log_checkpoints': LogCheckpointsTable;

  'platform.log_leaves': LogLeavesTable;

  'platform.log_nodes': LogNodesTable;

  'platform.log_salts': LogSaltsTable;

  'platform.log_state': LogStateTable;

  'platform.log_witnesses': LogWitnessesTable;

  'platform.outbox': OutboxTable;

  'platform.settings': SettingsTable;
}
