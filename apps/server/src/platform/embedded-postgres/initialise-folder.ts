import { createInterface } from "node:readline";
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ExpectedProblem } from "../expected-problem.ts";
import { syncFolder } from "./home-folder.ts";
import { canReach } from "./reachable.ts";
import { giveTo, type ServiceAccount } from "./service-account.ts";
import { spawnTied } from "./spawn-tied.ts";

/**
 * Makes an empty database folder, whole or not at all: it is prepared beside and then renamed.
 * Collation C and UTF-8, passwords by SCRAM; `initdb` asks the disk to keep it.
 */
export async function initialiseFolder(options: {
  readonly binFolder: string;
  readonly dataFolder: string;
  readonly account: ServiceAccount | undefined;
  readonly password: string;
}): Promise<void> {
  const { dataFolder, account } = options;
  const parent = dirname(dataFolder);
  removeUnfinished(parent);
  const draft = join(parent, `data.new-${process.pid}`);
  const passwordFile = join(parent, "first-password");
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  try {
    giveTo(account, draft);
    giveTo(account, passwordFile);
    await runInitdb(options.binFolder, draft, account);
    renameSync(draft, dataFolder);
    syncFolder(parent);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** What PostgreSQL should call its folder: by path, or «where you stand» when it cannot walk there. */
export function dataArgumentFor(dataFolder: string, account: ServiceAccount | undefined): string {
  if (canReach(account, dirname(dataFolder))) return dataFolder;
  if (process.platform === "linux") return "/proc/self/cwd";
  throw new ExpectedProblem(
    `As root, PostgreSQL runs as another user, who cannot reach ${dataFolder}: set SCHAKEL_HOME to a folder that every user may enter, or start as a normal user.`,
  );
}

/** Major version that made a database folder, such as `18`; undefined when there is none. */
export function versionOfFolder(dataFolder: string): string | undefined {
  const file = join(dataFolder, "PG_VERSION");
  if (!statSync(file, { throwIfNoEntry: false })) return undefined;
  return readFileSync(file, "utf8").trim();
}

function removeUnfinished(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (name.startsWith("data.new-")) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

async function runInitdb(
  binFolder: string,
  folder: string,
  account: ServiceAccount | undefined,
): Promise<void> {
  const child = spawnTied({
    program: join(binFolder, "initdb"),
    arguments: [
      `--pgdata=${dataArgumentFor(folder, account)}`,
      "--username=postgres",
      "--pwfile=../first-password",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--no-instructions",
    ],
    folder,
    account,
  });
  const lines: string[] = [];
  if (child.stderr) createInterface({ input: child.stderr }).on("line", (line) => lines.push(line));
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      lines.push(error.message);
      resolve(null);
    });
    child.once("close", resolve);
  });
  if (code === 0) return;
  throw new ExpectedProblem(
    `PostgreSQL could not make its folder ${folder}: ${lines.slice(-4).join(" ")}. Repair that, or set DATABASE_URL to a PostgreSQL server of your own.`,
  );
}
