// Made by npm run generate; changes here are lost.

import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.outbox */
export type OutboxId = number;

/**
 * Represents the table platform.outbox
 * What happened, for open screens and for modules above: ids only, written inside the change, sent after it.
 */
export default interface OutboxTable {
  id: ColumnType<OutboxId, never, never>;

  event: ColumnType<string, string, string>;

  dossier_id: ColumnType<string | null, string | null, string | null>;

  object_id: ColumnType<string | null, string | null, string | null>;

  /** Organisations whose screens may hear of it; empty means nobody. */
  organisation_keys: ColumnType<number[], number[] | undefined, number[]>;

  announced_at: ColumnType<Instant, Instant | undefined, Instant>;

  relayed_at: ColumnType<Instant | null, Instant | null, Instant | null>;
}

export type Outbox = Selectable<OutboxTable>;

export type NewOutbox = Insertable<OutboxTable>;

export type OutboxUpdate = Updateable<OutboxTable>;
