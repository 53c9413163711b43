import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import type { Runner } from "graphile-worker";
import type { Pool } from "pg";
import { makeApp } from "./app.ts";
import { prepareContent } from "./content.ts";
import { modules } from "./modules.ts";
import { applyTombstones, exportTombstones, tombstonePath } from "./modules/rights/index.ts";
import type { Config } from "./platform/config.ts";
import { codeOf } from "./platform/database/connect.ts";
import { openDatabase, type OpenDatabase } from "./platform/database/open-database.ts";
import { hearAnnouncements, type Hearing } from "./platform/events/relay.ts";
import { ExpectedProblem } from "./platform/expected-problem.ts";
import { cleanUp } from "./platform/jobs/clean-up.ts";
import { installJobQueue, runJobs } from "./platform/jobs/run-jobs.ts";
import { composePlatform, type Composed } from "./platform/compose.ts";
import { logJobs } from "./platform/transparency/index.ts";

/** A running server; `stop` lets requests finish and then stops what it started. */
export type RunningServer = { readonly address: string; stop(): Promise<void> };

const drainMs = 10_000;
const webFolder = fileURLToPath(new URL("../../web/dist", import.meta.url));

/**
 * Starts everything in order: database, keys, content, jobs, HTTP. Throws an `ExpectedProblem`
 * for what an operator can put right, and leaves nothing running then.
 */
export async function startServer(
  config: Config,
  say: (line: string) => void,
): Promise<RunningServer> {
  const database = await openDatabase({ config, log: say });
  const opened: (() => Promise<unknown>)[] = [async () => database.stop()];
  try {
    await installJobQueue(database.logins.migrator);
    const composed = await composePlatform(config, database.logins);
    opened.unshift(async () => composed.close());
    await keepErased(composed, config, say);
    await prepareContent(composed.platform, database.logins, say);
    const listener = await listenFor(composed, database);
    opened.unshift(async () => listener.end());
    const runner = await startJobs(composed);
    opened.unshift(async () => runner.stop());
    const app = await makeApp(composed.platform, existsSync(webFolder) ? webFolder : undefined);
    opened.unshift(async () => closeInTime(app));
    const address = await listen(app, config);
    say(`Schakel is ready at ${address}`);
    return { address, stop: async () => closeAll(opened) };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

/** Before anybody is answered: who was erased stays erased, also in a restored older database. */
async function keepErased(
  { worker }: Composed,
  config: Config,
  say: (line: string) => void,
): Promise<void> {
  const path = tombstonePath(config.home);
  const count = await applyTombstones(worker, path);
  if (count > 0) say(`Erased ${count} dossiers again that this database still held.`);
  await exportTombstones(worker, path);
}

async function listenFor({ platform }: Composed, database: OpenDatabase): Promise<Hearing> {
  const { hub, log } = platform;
  return hearAnnouncements(
    database.logins.worker,
    (keys, message) => hub.spread(keys, message),
    log,
  );
}

async function startJobs({
  platform,
  worker,
}: {
  platform: Composed["platform"];
  worker: Pool;
}): Promise<Runner> {
  const jobs = [cleanUp, ...logJobs, ...modules.flatMap((module) => module.jobs ?? [])];
  return runJobs(worker, platform, jobs);
}

async function listen(app: FastifyInstance, config: Config): Promise<string> {
  try {
    await app.listen({ port: config.port, host: "0.0.0.0" });
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") {
      throw new ExpectedProblem(
        `Port ${config.port} is in use: stop the other program, or start with PORT=${config.port + 1}.`,
      );
    }
    if (codeOf(error) === "EACCES") {
      throw new ExpectedProblem(
        `Port ${config.port} may not be used by this user: choose one above 1023 with PORT.`,
      );
    }
    throw error;
  }
  const bound = app.server.address() as AddressInfo;
  return config.port === 0 ? `http://localhost:${bound.port}` : config.publicUrl;
}

/** Lets requests finish, but not for ever: open event streams would hold the door. */
async function closeInTime(app: FastifyInstance): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), drainMs);
  app.server.closeIdleConnections();
  await app.close();
  clearTimeout(late);
}

async function closeAll(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) await step();
}
