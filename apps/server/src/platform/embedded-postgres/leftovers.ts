import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isPostgres, processesIn, signal, waitUntil } from "./processes.ts";

/**
 * Ends what a killed server may have left of its PostgreSQL, and clears a lock file that points to
 * nothing. Call only while holding the home folder: whatever still runs then has no owner.
 */
export async function clearLeftovers(
  dataFolder: string,
  log: (line: string) => void,
): Promise<void> {
  const pidFile = join(dataFolder, "postmaster.pid");
  const pid = Number(readLockLines(dataFolder)[0] ?? 0);
  const isRunning = () => (processesIn(dataFolder)?.length ?? (isPostgres(pid) ? 1 : 0)) > 0;
  if (pid > 0 && isRunning()) {
    log("A PostgreSQL without a server is still there; ending it.");
    for (const name of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
      for (const each of processesIn(dataFolder) ?? [pid]) {
        if (name === "SIGKILL" || each === pid) signal(each, name);
      }
      if (await waitUntil(() => !isRunning(), 10_000)) break;
    }
  }
  // After a restart of the machine another program may carry the number: PostgreSQL would wait for
  // it. A zombie that nobody collects misleads it too.
  if (pid > 0 && !isRunning()) rmSync(pidFile, { force: true });
  rmSync(join(dataFolder, "..", "socket", ".s.PGSQL.5432.lock"), { force: true });
}

/** Lines of PostgreSQL's lock file; empty when it is not running. */
export function readLockLines(dataFolder: string): string[] {
  try {
    return readFileSync(join(dataFolder, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}
