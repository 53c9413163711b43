import type { Clock } from "@schakel/kernel";
import { run, runMigrations, type Runner, type TaskList } from "graphile-worker";
import type { Client, Pool, PoolClient } from "pg";
import type { Logger } from "../log.ts";

/** Background work of a module: repeatable, because a job may run twice. */
export type Job = {
  /** Kebab case, unique over all modules. */
  readonly name: string;
  /** When it runs, as crontab fields in UTC; it also runs once at every start. */
  readonly crontab: string;
  /** Does the work as the worker's own login, under its narrow policies. */
  work(worker: Pool, clock: Clock): Promise<void>;
};

/** Makes or upgrades the schema of the job queue; as the owner, who then lets the worker use it. */
export async function installJobQueue(client: Client): Promise<void> {
  const connectionPool = poolOf(client);
  await runMigrations({ pgPool: connectionPool });
  await client.query(`
    grant usage on schema graphile_worker to schakel_worker;
    grant all on all tables in schema graphile_worker to schakel_worker;
    grant all on all sequences in schema graphile_worker to schakel_worker;
    grant execute on all functions in schema graphile_worker to schakel_worker;`);
}

/** Starts the queue: every job on its hours, and all of them once now. */
export async function runJobs(
  worker: Pool,
  clock: Clock,
  jobs: readonly Job[],
  log: Logger,
): Promise<Runner> {
  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [job.name, async () => job.work(worker, clock)]),
  );
  const runner = await run({
    pgPool: worker,
    concurrency: 1,
    noHandleSignals: true,
    noPreparedStatements: true,
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

/** graphile-worker wants a pool; migrations run on the one session that holds the lock. */
function poolOf(client: Client): Pool {
  const lent = Object.create(client, { release: { value: () => {} } }) as PoolClient;
  return { connect: async () => lent, on: () => {}, removeListener: () => {} } as unknown as Pool;
}
