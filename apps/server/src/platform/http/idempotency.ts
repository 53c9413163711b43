import { createHash } from "node:crypto";
import { isRefusal, refuse, type Refusal } from "@schakel/kernel";
import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { Actor } from "../database/actor.ts";
import type { Tx } from "../database/as-actor.ts";
import type { Platform } from "../platform.ts";
import type { Reply } from "./reply.ts";

type Stored = { request_hash: Buffer; location: string | null; sealed_body: Buffer };
type Work = () => Promise<Reply<unknown> | Refusal>;

/**
 * Runs a create once per `Idempotency-Key`: the same body again gives the first answer, another
 * body is refused (422), and a second one while the first still runs too (409). Follows the IETF
 * draft «The Idempotency-Key HTTP Header Field». Without the header the work just runs.
 */
export async function repeatable(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  request: FastifyRequest,
  work: Work,
): Promise<Reply<unknown> | Refusal> {
  const key = request.headers["idempotency-key"];
  if (typeof key !== "string") return work();
  if (!/^[\w-]{8,128}$/.test(key)) return refuse("invalid-input");
  if (!(await lockKey(tx, actor, key))) return refuse("request-in-flight");
  const hash = requestHash(request);
  const stored = await findStored(tx, actor, key);
  if (stored) {
    return hash.equals(stored.request_hash)
      ? firstAnswer(platform, stored)
      : refuse("key-used-for-other-request");
  }
  const outcome = await work();
  if (!isRefusal(outcome)) await store(platform, tx, actor, key, hash, outcome);
  return outcome;
}

function requestHash(request: FastifyRequest): Buffer {
  const text = JSON.stringify([request.method, request.url, request.body ?? null]);
  return createHash("sha256").update(text).digest();
}

async function lockKey(tx: Tx, actor: Actor, key: string): Promise<boolean> {
  const name = `${actor.accountId} ${key}`;
  const { rows } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 7)) as free`.execute(tx);
  return rows[0]?.free === true;
}

async function findStored(tx: Tx, actor: Actor, key: string): Promise<Stored | undefined> {
  const { rows } = await sql<Stored>`
    select request_hash, location, sealed_body from platform.idempotency_keys
     where account_id = ${actor.accountId} and key = ${key}`.execute(tx);
  return rows[0];
}

function firstAnswer(platform: Platform, stored: Stored): Reply<unknown> {
  const kept = JSON.parse(platform.keyring.openServer("idempotency", stored.sealed_body)) as {
    body?: unknown;
    version?: number;
  };
  return {
    replied: true,
    body: kept.body,
    ...(kept.version === undefined ? {} : { version: kept.version }),
    ...(stored.location === null ? {} : { location: stored.location }),
  };
}

async function store(
  platform: Platform,
  tx: Tx,
  actor: Actor,
  key: string,
  hash: Buffer,
  outcome: Reply<unknown>,
): Promise<void> {
  const text = JSON.stringify({ body: outcome.body, version: outcome.version });
  const sealed = platform.keyring.sealServer("idempotency", text);
  await sql`
    insert into platform.idempotency_keys (account_id, key, request_hash, status, location, sealed_body)
    values (${actor.accountId}, ${key}, ${hash}, 201, ${outcome.location ?? null}, ${sealed})
  `.execute(tx);
}
