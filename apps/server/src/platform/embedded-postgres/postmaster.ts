import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { ExpectedProblem } from "../expected-problem.ts";
import { signal } from "./processes.ts";
import { settingArguments, type ServerSettings } from "./server-settings.ts";
import type { ServiceAccount } from "./service-account.ts";
import type { Address } from "./address.ts";
import { spawnTied } from "./spawn-tied.ts";

/** Everything that one start of PostgreSQL needs. */
export type Launch = {
  readonly binFolder: string;
  readonly dataFolder: string;
  /** The folder as PostgreSQL should name it: its path, or one that works where the path does not. */
  readonly dataArgument: string;
  readonly account: ServiceAccount | undefined;
  readonly settings: ServerSettings;
  readonly address: Address;
  readonly log: (line: string) => void;
};

/** A PostgreSQL that accepts connections. */
export type Postmaster = {
  readonly pid: number;
  /** Resolves when it ends, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends sessions and closes the files properly; escalates when that takes over ten seconds. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL and waits until it accepts connections, which takes long only after a crash.
 * Throws an {@link ExpectedProblem} with PostgreSQL's own reason when it gives up.
 */
export async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const child = spawnTied({
    program: join(launch.binFolder, "postgres"),
    arguments: [
      "-D",
      launch.dataArgument,
      ...settingArguments({ ...launch.settings, ...launch.address.settings }),
    ],
    folder: launch.dataFolder,
    account: launch.account,
  });
  const lastLines = relayLog(child, launch.log);
  const ended = endOf(child);
  const isOver = () => child.exitCode !== null || child.signalCode !== null || !child.pid;
  while (!isOver() && !isReady(launch.dataFolder, child.pid)) await sleep(5);
  if (isOver() || child.pid === undefined) {
    await ended;
    throw new ExpectedProblem(
      `PostgreSQL did not start in ${launch.dataFolder}: ${lastLines().join(" ") || "it gave no reason"}`,
    );
  }
  const { pid } = child;
  return { pid, ended, stop: () => stop(pid, ended) };
}

/** PostgreSQL writes its state into its lock file; `ready` on the eighth line means just that. */
function isReady(dataFolder: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(dataFolder, "postmaster.pid"), "utf8").split("\n");
    return lines[0] === String(pid) && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
}

/** Starts, stops and refused logins; why a start failed goes into the problem that is thrown. */
const routine = /^(LOG|FATAL|DETAIL|HINT):/;

function relayLog(child: ChildProcess, log: (line: string) => void): () => string[] {
  const last: string[] = [];
  if (child.stderr) {
    createInterface({ input: child.stderr }).on("line", (line) => {
      if (!line.startsWith("LOG:")) last.push(line);
      if (last.length > 4) last.shift();
      if (!routine.test(line)) log(line);
    });
  }
  return () => last;
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    child.once("error", () => resolve());
  });
}

async function stop(pid: number, ended: Promise<void>): Promise<void> {
  for (const [name, patienceMs] of [
    ["SIGINT", 10_000],
    ["SIGQUIT", 5000],
    ["SIGKILL", 5000],
  ] as const) {
    signal(pid, name);
    const isOver = await Promise.race([
      ended.then(() => true),
      sleep(patienceMs, false, { ref: false }),
    ]);
    if (isOver) return;
  }
}
