import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import type { Database } from "../../platform/database/database.ts";
import type { Job } from "../../platform/jobs/run-jobs.ts";
import { admitEvents } from "../../platform/transparency/index.ts";
import { learnNames } from "./learn-names.ts";
import { watchAccess } from "./watch-access.ts";

function databaseOf(worker: Pool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: worker }) });
}

/** Looks every minute at what came into the log. */
const watch: Job = {
  name: "oversight-watch",
  crontab: "* * * * *",
  async work(worker, clock, platform) {
    const db = databaseOf(worker);
    await admitEvents(db);
    await learnNames(db, platform.keyring, clock);
    await watchAccess(db, clock);
  },
};

/** Drops what was counted and never stood out, after five weeks. */
const forget: Job = {
  name: "oversight-forget",
  crontab: "41 3 * * *",
  async work(worker, clock) {
    await worker.query(
      `delete from oversight.observations o
        where o.observed_at < $1::timestamptz - interval '35 days'
          and not exists (select from oversight.notices n
                where n.rule_id = o.rule_id and n.organisation_key = o.organisation_key
                  and n.account_id = o.account_id and n.window_day = o.window_day)`,
      [clock.now()],
    );
  },
};

export const oversightJobs: readonly Job[] = [watch, forget];
