import type { Clock } from "@schakel/kernel";
import type { Kysely } from "kysely";
import type { Pool } from "pg";
import type { Config } from "./config.ts";
import type { Keyring } from "./crypto/index.ts";
import type { Database } from "./database/database.ts";
import type { Hub } from "./events/hub.ts";
import type { Logger } from "./log.ts";

/** Everything a use case may need from below, made once in `main.ts` and passed on. */
export type Platform = {
  readonly config: Config;
  /** Sessions of the application's own login; only `asActor` takes one for a person's work. */
  readonly pool: Pool;
  /** For the few statements before anybody is known: signing in, health, public lists. */
  readonly db: Kysely<Database>;
  readonly clock: Clock;
  readonly keyring: Keyring;
  readonly log: Logger;
  readonly hub: Hub;
};
