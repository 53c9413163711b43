import { existsSync } from "node:fs";
import { join } from "node:path";
import { fixedDayClock, systemClock } from "@schakel/kernel";
import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import type { Config } from "./config.ts";
import { openKeyring, type Keyring } from "./crypto/index.ts";
import type { Database } from "./database/database.ts";
import type { Logins } from "./database/logins.ts";
import { openOwnerPool, openPool } from "./database/pool.ts";
import { openHub } from "./events/hub.ts";
import { relayOutbox } from "./events/relay.ts";
import { openLog } from "./log.ts";
import type { Platform } from "./platform.ts";

/** The platform with what must be closed at the end. */
export type Composed = {
  readonly platform: Platform;
  /** Sessions of the worker's own login, for jobs and announcements. */
  readonly worker: Pool;
  close(): Promise<void>;
};

const sweepMs = 2_000;

/** Makes the platform of one server process: pools, clock, keys, log, hub. */
export async function composePlatform(config: Config, logins: Logins): Promise<Composed> {
  const log = openLog(process.env["SCHAKEL_LOG"] ?? "info");
  const onLost = (error: Error): void => log.warn({ err: error }, "lost a session of the database");
  const pool = openPool(logins.app, { name: "app", max: 16, onLost });
  const worker = openPool(logins.worker, { name: "worker", max: 4, pipeline: false, onLost });
  const relay = async (): Promise<void> => {
    try {
      await relayOutbox(worker);
    } catch (error) {
      log.error({ err: error }, "announcements wait in the outbox");
    }
  };
  // The ordinary way is right after a commit; the sweep finds what a killed process left behind.
  const sweep = setInterval(() => void relay(), sweepMs);
  const platform: Platform = {
    config,
    pool,
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    clock: config.fixedDay === undefined ? systemClock() : fixedDayClock(config.fixedDay),
    keyring: await openKeys(config, logins),
    log,
    hub: openHub(relay),
  };
  const close = async (): Promise<void> => {
    clearInterval(sweep);
    platform.keyring.forgetDataKeys();
    await Promise.all([pool.end(), worker.end()]);
  };
  return { platform, worker, close };
}

/** Opens the key file that belongs to this database, or makes both acquainted at the first start. */
async function openKeys(config: Config, logins: Logins): Promise<Keyring> {
  const owner = openOwnerPool(logins.migrator, { name: "keys", max: 1 });
  try {
    const path = process.env["SCHAKEL_KEY_FILE"] ?? join(config.home, "keys.json");
    const { rows } = await owner.query<{ value: string }>(
      "select value #>> '{}' as value from platform.settings where name = 'key-fingerprint'",
    );
    const expected = rows[0]?.value;
    const keyring = openKeyring(path, {
      create: expected === undefined && !existsSync(path),
      expectedFingerprint: expected,
    });
    if (expected === undefined) {
      await owner.query(
        "insert into platform.settings (name, value) values ('key-fingerprint', to_jsonb($1::text))",
        [keyring.fingerprint],
      );
    }
    return keyring;
  } finally {
    await owner.end();
  }
}
