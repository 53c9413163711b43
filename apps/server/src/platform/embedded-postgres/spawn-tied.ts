import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { ServiceAccount } from "./service-account.ts";

/** What to run for PostgreSQL, and as whom. */
export type TiedCommand = {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly account: ServiceAccount | undefined;
};

/**
 * Starts a program that ends when this process ends, however it ends. Linux kernels do that by
 * themselves when asked through `setpriv`; elsewhere a small shell waits for our end of a pipe to
 * close. In a session of its own: Ctrl-C is for us alone, so that requests drain before the
 * database goes. MUST be called on the main thread: the kernel watches the thread, not the process.
 */
export function spawnTied(command: TiedCommand): ChildProcess {
  const setpriv = findSetpriv();
  const line = [command.program, ...command.arguments];
  const [program = "", ...rest] = setpriv ? [setpriv, "--pdeathsig", "INT", ...line] : line;
  const child = spawn(program, rest, {
    cwd: command.folder,
    ...command.account,
    env: plainEnvironment(),
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (!setpriv && child.pid !== undefined) watchFromOutside(child, child.pid);
  return child;
}

/** Without the variables of the caller: PGDATA or a locale of theirs must not change our database. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}

let knownSetpriv: string | false | undefined;

function findSetpriv(): string | undefined {
  knownSetpriv ??= (process.platform === "linux" && searchSetpriv()) || false;
  return knownSetpriv || undefined;
}

function searchSetpriv(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders
    .map((folder) => join(folder, "setpriv"))
    .find(
      (path) =>
        existsSync(path) && spawnSync(path, ["--pdeathsig", "INT", path, "-V"]).status === 0,
    );
}

function watchFromOutside(child: ChildProcess, pid: number): void {
  const watcher = spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$1"', "watch", String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  // The pipe to the watcher stays open as long as we live; it must not keep us alive.
  (watcher.stdin as unknown as { unref?(): void }).unref?.();
  child.once("exit", () => watcher.kill("SIGKILL"));
}
