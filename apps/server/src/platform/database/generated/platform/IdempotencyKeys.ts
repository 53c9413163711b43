// Made by npm run generate; changes here are lost.

import type { Instant } from '@schakel/kernel';
import type { ColumnType, Selectable, Insertable, Updateable } from 'kysely';

/** Identifier type for platform.idempotency_keys */
export type IdempotencyKeysAccountId = string;

/** Identifier type for platform.idempotency_keys */
export type IdempotencyKeysKey = string;

/**
 * Represents the table platform.idempotency_keys
 * First result of a repeated create, sealed with the server key; removed after a day.
 */
export default interface IdempotencyKeysTable {
  account_id: ColumnType<IdempotencyKeysAccountId, IdempotencyKeysAccountId, IdempotencyKeysAccountId>;

  key: ColumnType<IdempotencyKeysKey, IdempotencyKeysKey, IdempotencyKeysKey>;

  request_hash: ColumnType<Buffer, Buffer, Buffer>;

  status: ColumnType<number, number, number>;

  location: ColumnType<string | null, string | null, string | null>;

  sealed_body: ColumnType<Buffer | null, Buffer | null, Buffer | null>;

  created_at: ColumnType<Instant, Instant | undefined, Instant>;
}

export type IdempotencyKeys = Selectable<IdempotencyKeysTable>;

export type NewIdempotencyKeys = Insertable<IdempotencyKeysTable>;

export type IdempotencyKeysUpdate = Updateable<IdempotencyKeysTable>;
