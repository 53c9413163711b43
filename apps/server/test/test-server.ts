import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { connectionFrom, type Connection } from "../src/platform/database/connection.ts";
import {
  findInstallation,
  installationIn,
  isInUse,
  majorVersionOf,
  startEmbeddedPostgres,
  testSettings,
  type EmbeddedPostgres,
  type Installation,
} from "../src/platform/embedded-postgres/index.ts";
import { ExpectedProblem } from "../src/platform/expected-problem.ts";
import { rememberToClose } from "./opened.ts";
import { testFolder } from "./test-folder.ts";

const folder = testFolder();
const mostRunsAtOnce = 8;

/**
 * The server of one test run: that of `SCHAKEL_TEST_DATABASE_URL`, or one that ends with us, from
 * the programs in `SCHAKEL_TEST_POSTGRES_BIN` or else from npm.
 */
export async function startTestServer(): Promise<EmbeddedPostgres> {
  const url = process.env["SCHAKEL_TEST_DATABASE_URL"];
  if (url) return { connection: administratorFrom(url), stop: async () => {} };
  await clearOwnServers();
  return startInFreeFolder();
}

function administratorFrom(url: string): Connection {
  const connection = connectionFrom(url);
  return { ...connection, database: connection.database || "postgres" };
}

/**
 * Folders are kept, because a ready template in one saves a second per run. Each run takes a folder
 * that no other run holds, so that two people (or an editor) can test at the same time.
 */
async function startInFreeFolder(): Promise<EmbeddedPostgres> {
  const problems: unknown[] = [];
  for (let number = 1; number <= mostRunsAtOnce; number += 1) {
    try {
      return await startIn(`${folder}/${majorVersionOf(testInstallation())}-${number}`);
    } catch (error) {
      if (!(error instanceof ExpectedProblem)) throw error;
      problems.push(error);
    }
  }
  throw new AggregateError(problems, `no folder in ${folder} can be used for a test database`);
}

/** The PostgreSQL that this run tests on. */
function testInstallation(): Installation {
  const folderOfPrograms = process.env["SCHAKEL_TEST_POSTGRES_BIN"];
  return folderOfPrograms ? installationIn(folderOfPrograms) : findInstallation();
}

/**
 * A server for one test file alone, for tests that change what all databases of a server share.
 * Ends after the file.
 */
export async function startOwnServer(): Promise<EmbeddedPostgres> {
  const home = await mkdtemp(join(folder, "own-"));
  await chmod(home, 0o711);
  const server = await startIn(home);
  rememberToClose(async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  });
  return server;
}

/** Removes what killed test runs left behind. */
async function clearOwnServers(): Promise<void> {
  for (const name of await readdir(folder)) {
    const home = join(folder, name);
    if (name.startsWith("own-") && !isInUse(home)) await rm(home, { recursive: true, force: true });
  }
}

async function startIn(home: string): Promise<EmbeddedPostgres> {
  const installation = testInstallation();
  const start = () =>
    startEmbeddedPostgres({ home, log: () => {}, settings: testSettings, installation });
  try {
    return await start();
  } catch (error) {
    // Without fsync a crash of the machine may leave a folder that does not start: nobody needs it.
    if (!String(error).includes("PostgreSQL did not start")) throw error;
    await rm(home, { recursive: true, force: true });
    return start();
  }
}
