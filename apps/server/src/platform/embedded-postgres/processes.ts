import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A text that tells this life of a process from a later process with the same number; undefined when
 * no such process lives. A zombie does not live.
 */
export function identityOf(pid: number): string | undefined {
  if (process.platform === "linux") return linuxIdentityOf(pid);
  try {
    return askPs(pid, "lstart") || undefined;
  } catch {
    return undefined;
  }
}

function linuxIdentityOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program stands in brackets and may hold spaces: count from its end.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || state === "X") return undefined;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${fields[18]}`;
  } catch {
    return undefined;
  }
}

/**
 * Numbers of the living PostgreSQL processes that work inside a folder, of whatever parent. Linux
 * only; elsewhere undefined, for unknown.
 */
export function processesIn(folder: string): number[] | undefined {
  if (process.platform !== "linux") return undefined;
  const numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return numbers.filter((name) => worksIn(name, folder)).map(Number);
}

function worksIn(pid: string, folder: string): boolean {
  return workingFolderOf(pid) === folder && programOf(pid) === "postgres";
}

function programOf(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return undefined;
  }
}

function workingFolderOf(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** Tells whether a number is that of a living PostgreSQL process. */
export function isPostgres(pid: number): boolean {
  if (identityOf(pid) === undefined) return false;
  if (process.platform === "linux") return programOf(String(pid)) === "postgres";
  return askPs(pid, "comm").includes("postgres");
}

function askPs(pid: number, column: string): string {
  return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
}

/** Waits until a condition holds; false when it does not within the time. */
export async function waitUntil(holds: () => boolean, withinMs: number): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > end) return false;
    await sleep(5);
  }
  return true;
}

/** Sends a signal; a process that is gone already is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
