import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { ExpectedProblem } from "../expected-problem.ts";
import type { Installation } from "./installation.ts";
import type { ServiceAccount } from "./service-account.ts";

/** Tells whether the account may walk to a path and read what is there; root always may. */
export function canReach(account: ServiceAccount | undefined, path: string): boolean {
  if (!account) return true;
  let current = realpathSync(path);
  if (!allows(account, current, 4)) return false;
  while (current !== dirname(current)) {
    current = dirname(current);
    if (!allows(account, current, 1)) return false;
  }
  return true;
}

function allows({ uid, gid }: ServiceAccount, path: string, right: 1 | 4): boolean {
  const { mode, uid: owner, gid: group } = statSync(path);
  const shift = owner === uid ? 6 : group === gid ? 3 : 0;
  return ((mode >> shift) & right) === right;
}

/**
 * The installation itself when the account can run it; else a copy in a folder that it can reach.
 * A clone in root's home (mode 700) is the usual reason. The copy belongs to root, so that the
 * account cannot change the programs that it runs.
 */
export function makeReachable(
  installation: Installation,
  account: ServiceAccount | undefined,
): Installation {
  const { wholeFolder } = installation;
  if (!account || !wholeFolder || isReachable(wholeFolder, account)) return installation;
  for (const place of [tmpdir(), "/var/tmp", "/run", "/dev/shm"]) {
    const copy = copyInto(place, wholeFolder, installation.label, account);
    if (copy) return { binFolder: join(copy, "bin"), wholeFolder: copy, label: installation.label };
  }
  throw new ExpectedProblem(
    `As root, PostgreSQL runs as another user, who cannot reach ${wholeFolder}: put the clone in a folder that every user may enter, or start as a normal user.`,
  );
}

function isReachable(wholeFolder: string, account: ServiceAccount): boolean {
  const samples = ["bin/postgres", "lib/postgresql", "share/postgresql/postgres.bki"];
  return samples.every((sample) => canReach(account, join(wholeFolder, sample)));
}

function copyInto(
  place: string,
  from: string,
  label: string,
  account: ServiceAccount,
): string | undefined {
  const wanted = join(place, label);
  try {
    if (isOurs(wanted) && canRun(wanted, account)) return wanted;
    mkdirSync(place, { recursive: true });
    const fresh = mkdtempSync(`${wanted}-`);
    cpSync(from, fresh, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
    openToAll(fresh);
    writeFileSync(join(fresh, "complete"), "");
    if (!canRun(fresh, account)) return undefined;
    return claim(fresh, wanted);
  } catch {
    return undefined;
  }
}

/** Only a complete copy that belongs to root and that nobody else can change may be run. */
function isOurs(folder: string): boolean {
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  const isSafe = entry?.isDirectory() && entry.uid === 0 && (entry.mode & 0o022) === 0;
  return Boolean(isSafe) && existsSync(join(folder, "complete"));
}

function claim(fresh: string, wanted: string): string {
  try {
    renameSync(fresh, wanted);
    return wanted;
  } catch {
    return fresh;
  }
}

function isNeeded(path: string): boolean {
  return extname(path) !== ".a" && !path.endsWith("/pgxs") && !path.endsWith("/pkgconfig");
}

function openToAll(folder: string): void {
  execFileSync("chmod", ["-R", "u+rwX,go+rX,go-w", folder]);
  chmodSync(folder, 0o755);
}

function canRun(folder: string, { uid, gid }: ServiceAccount): boolean {
  try {
    execFileSync(join(folder, "bin", "postgres"), ["--version"], { uid, gid, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
