// Made by npm run generate; changes here are lost.

import type { default as AuditEventsTable } from './AuditEvents.ts';
import type { default as IdempotencyKeysTable } from './IdempotencyKeys.ts';
import type { default as OutboxTable } from './Outbox.ts';
import type { default as SettingsTable } from './Settings.ts';

export default interface PlatformSchema {
  'platform.audit_events': AuditEventsTable;

  'platform.idempotency_keys': IdempotencyKeysTable;

  'platform.outbox': OutboxTable;

  'platform.settings': SettingsTable;
}
