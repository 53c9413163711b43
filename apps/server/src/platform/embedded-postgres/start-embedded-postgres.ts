import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "../database/connection.ts";
import { ExpectedProblem } from "../expected-problem.ts";
import { addressFromLock, chooseAddress, type Address } from "./address.ts";
import { prepareHome } from "./home-folder.ts";
import { findHolder, lockHome } from "./home-lock.ts";
import { dataArgumentFor, initialiseFolder, versionOfFolder } from "./initialise-folder.ts";
import { findInstallation, majorVersionOf, type Installation } from "./installation.ts";
import { clearLeftovers, readLockLines } from "./leftovers.ts";
import { readOrMakePassword, readPassword } from "./passwords.ts";
import { makeReachable } from "./reachable.ts";
import { servingSettings, type ServerSettings } from "./server-settings.ts";
import { chooseServiceAccount, giveTo, type ServiceAccount } from "./service-account.ts";
import { supervise } from "./supervise.ts";

export type EmbeddedPostgres = {
  /** PostgreSQL's own administrator, on its own database: for making roles and databases. */
  readonly connection: Connection;
  /** Ends PostgreSQL and gives the folder free. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  /** Folder that holds everything; made when missing. */
  readonly home: string;
  /** Gets each line that PostgreSQL or its supervisor has to say; never a statement or a value. */
  readonly log: (line: string) => void;
  readonly settings?: ServerSettings;
  /** Another PostgreSQL than the one that npm brought; for tests on the oldest supported version. */
  readonly installation?: Installation;
};

/**
 * Starts the database that lives in a home folder, making it on the first run. It ends with this
 * process, however that ends, and is started again when it dies by itself. Takes about 40 ms on an
 * existing folder. Throws an {@link ExpectedProblem} for a folder that cannot be written, is in use
 * by another server, or was made by another version.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  prepareHome(options.home);
  const home = realpathSync(options.home);
  const lock = lockHome(home);
  try {
    const password = readOrMakePassword(home, versionOfFolder(dataFolderOf(home)) !== undefined);
    const { address, stop } = await startIn(home, password, options);
    return {
      connection: administrator(address, password),
      stop: async () => {
        await stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The database of a server that runs in a home folder now, for a command beside it; undefined when
 * none runs.
 */
export function findRunningPostgres(home: string): Connection | undefined {
  if (findHolder(home) === undefined) return undefined;
  const folder = realpathSync(home);
  const lines = readLockLines(dataFolderOf(folder));
  if (lines[7]?.trim() !== "ready") return undefined;
  const address = addressFromLock(lines, socketFolderOf(folder));
  return administrator(address, readPassword(join(folder, "postgres-password")));
}

/** Whether a living server holds a home folder. */
export function isInUse(home: string): boolean {
  return findHolder(home) !== undefined;
}

async function startIn(
  home: string,
  password: string,
  { log, settings = servingSettings, installation = findInstallation() }: EmbeddedOptions,
): Promise<{ address: Address; stop: () => Promise<void> }> {
  const dataFolder = dataFolderOf(home);
  const account = chooseServiceAccount(dataFolder);
  prepareFolders(home, account);
  const { binFolder } = makeReachable(installation, account);
  await clearLeftovers(dataFolder, log);
  const found = versionOfFolder(dataFolder);
  if (found === undefined) await initialiseFolder({ binFolder, dataFolder, account, password });
  else requireVersion(dataFolder, found, majorVersionOf(installation));
  giveTo(account, dataFolder);
  const address = await chooseAddress(socketFolderOf(home));
  const dataArgument = dataArgumentFor(dataFolder, account);
  const launch = { binFolder, dataFolder, dataArgument, account, settings, address, log };
  return { address, ...(await supervise(launch)) };
}

function prepareFolders(home: string, account: ServiceAccount | undefined): void {
  for (const folder of [join(home, "postgres"), socketFolderOf(home)]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    giveTo(account, folder);
  }
}

function requireVersion(dataFolder: string, found: string, brought: string): void {
  if (found === brought) return;
  throw new ExpectedProblem(
    `The database in ${dataFolder} was made by PostgreSQL ${found}; this version of Schakel brings ${brought}: start the version that made it and move over with a backup.`,
  );
}

function administrator(address: Address, password: string): Connection {
  return {
    host: address.host,
    port: address.port,
    user: "postgres",
    password,
    database: "postgres",
  };
}

function dataFolderOf(home: string): string {
  return join(home, "postgres", "data");
}

function socketFolderOf(home: string): string {
  return join(home, "postgres", "socket");
}
