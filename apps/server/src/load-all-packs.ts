import type { Day } from "@schakel/kernel";
import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { loadRoles } from "./modules/accounts/index.ts";
import { loadDirectory } from "./modules/partners/index.ts";
import {
  findLoadedPacks,
  loadPacks,
  parsePacks,
  readPackFolder,
  type PackLoad,
} from "./modules/regions/index.ts";
import type { Database } from "./platform/database/database.ts";
import { ExpectedProblem } from "./platform/expected-problem.ts";

/**
 * Loads all packs of a folder in one transaction, as the owner of everything. Throws an
 * `ExpectedProblem` with file, line and reason for every wrong item; then nothing has changed.
 */
export async function loadAllPacks(owner: Pool, folder: string, today: Day): Promise<PackLoad[]> {
  const files = await readPackFolder(folder);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: owner }) });
  const loaded = await findLoadedPacks(db, files);
  if (loaded) return loaded;
  const { packs, problems } = parsePacks(files);
  if (packs === undefined) {
    const lines = problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
    throw new ExpectedProblem(
      `The packs have mistakes, so nothing was loaded:\n${lines.join("\n")}`,
    );
  }
  return db
    .transaction()
    .execute(async (tx) => loadPacks(tx, packs, today, [loadDirectory, loadRoles]));
}
