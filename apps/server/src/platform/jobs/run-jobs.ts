import type { Clock } from "@schakel/kernel";
import {
  Logger as QueueLogger,
  run,
  runMigrations,
  type Runner,
  type TaskList,
} from "graphile-worker";
import type { Pool } from "pg";
import type { Connection } from "../database/connection.ts";
import { openOwnerPool } from "../database/pool.ts";
import type { Platform } from "../platform.ts";

/** Background work of a module: repeatable, because a job may run twice. */
export type Job = {
  /** Kebab case, unique over all modules. */
  readonly name: string;
  /** When it runs, as crontab fields in UTC; it also runs once at every start. */
  readonly crontab: string;
  /** Does the work as the worker's own login, under its narrow policies. */
  work(worker: Pool, clock: Clock, platform: Platform): Promise<void>;
};

/** Makes or upgrades the schema of the job queue; as the owner, who then lets the worker use it. */
export async function installJobQueue(migrator: Connection): Promise<void> {
  const owner = openOwnerPool(migrator, { name: "job queue", max: 1, pipeline: false });
  try {
    await runMigrations({ pgPool: owner, logger: quiet });
    await owner.query(`
      grant usage on schema graphile_worker to schakel_worker;
      grant all on all tables in schema graphile_worker to schakel_worker;
      grant all on all sequences in schema graphile_worker to schakel_worker;
      grant execute on all functions in schema graphile_worker to schakel_worker;
      do $$
      declare guarded regclass;
      begin
        -- The queue guards its tables with row security and no policy; the worker gets one on each.
        for guarded in select c.oid from pg_class c
            where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity loop
          execute format('drop policy if exists worker_all on %s', guarded);
          execute format('create policy worker_all on %s to schakel_worker using (true) with check (true)', guarded);
        end loop;
      end $$;`);
  } finally {
    await owner.end();
  }
}

/** What the queue tells of itself says nothing that our own lines do not; errors come as events. */
const quiet = new QueueLogger(() => () => {});

/** Starts the queue: every job on its hours, and all of them once now. */
export async function runJobs(
  worker: Pool,
  platform: Platform,
  jobs: readonly Job[],
): Promise<Runner> {
  const { clock, log } = platform;
  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [job.name, async () => job.work(worker, clock, platform)]),
  );
  const runner = await run({
    pgPool: worker,
    concurrency: 1,
    noHandleSignals: true,
    noPreparedStatements: true,
    logger: quiet,
    taskList,
    crontab: jobs.map((job) => `${job.crontab} ${job.name} ?fill=1h&max=5`).join("\n"),
  });
  runner.events.on("job:error", ({ job, error }) => {
    log.error({ job: job.task_identifier, err: error }, "job failed and will be tried again");
  });
  for (const job of jobs) {
    await runner.addJob(job.name, {}, { jobKey: `start-${job.name}`, jobKeyMode: "replace" });
  }
  return runner;
}
