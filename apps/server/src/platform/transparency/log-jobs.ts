import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import type { Database } from "../database/database.ts";
import type { Job } from "../jobs/run-jobs.ts";
import { admitEvents } from "./admit-events.ts";
import { deliverCheckpoints } from "./deliver-checkpoints.ts";
import { makeCheckpoint } from "./make-checkpoint.ts";

function databaseOf(worker: Pool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool: worker }) });
}

/** Lets new lines into the tree every minute. */
const admitLines: Job = {
  name: "log-admit-lines",
  crontab: "* * * * *",
  async work(worker) {
    await admitEvents(databaseOf(worker));
  },
};

/** Signs what the tree has become and sends it to the witnesses, every five minutes. */
const signCheckpoint: Job = {
  name: "log-sign-checkpoint",
  crontab: "*/5 * * * *",
  async work(worker, clock, platform) {
    const db = databaseOf(worker);
    await admitEvents(db);
    await makeCheckpoint(db, platform.keyring, clock);
    await deliverCheckpoints(db, platform);
  },
};

/** Background work on the log: none of it holds up a request. */
export const logJobs: readonly Job[] = [admitLines, signCheckpoint];
