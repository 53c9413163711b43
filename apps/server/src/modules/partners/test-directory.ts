import { fileURLToPath } from "node:url";
import { day } from "@schakel/kernel";
import { Kysely, PostgresDialect, sql } from "kysely";
import { openTestDatabase } from "../../../test/index.ts";
import type { Database } from "../../platform/database/database.ts";
import {
  loadPacks,
  parsePacks,
  readPackFolder,
  type PackLoad,
  type ParsedPack,
} from "../regions/index.ts";
import { loadDirectory } from "./load-directory.ts";

const today = day("2026-11-22");
const packFolder = fileURLToPath(new URL("../../../../../packs", import.meta.url));

/** A database with the packs of this repository. */
export type TestDirectory = {
  readonly packs: readonly ParsedPack[];
  /** As the owner of everything. */
  readonly owner: Kysely<Database>;
  /** As the application, while nobody acts. */
  readonly app: Kysely<Database>;
  /** As the application, while somebody acts. */
  readonly asSomebody: <T>(work: (tx: Kysely<Database>) => Promise<T>) => Promise<T>;
  readonly load: (packs: readonly ParsedPack[]) => Promise<PackLoad[]>;
};

/** Opens it. Call it once at the top of a test file. */
export async function openTestDirectory(): Promise<TestDirectory> {
  const database = await openTestDatabase();
  const owner = new Kysely<Database>({ dialect: new PostgresDialect({ pool: database.owner }) });
  const app = new Kysely<Database>({ dialect: new PostgresDialect({ pool: database.app }) });
  const { packs = [] } = parsePacks(await readPackFolder(packFolder));
  const load = async (which: readonly ParsedPack[]) =>
    owner.transaction().execute(async (tx) => loadPacks(tx, which, today, [loadDirectory]));
  await load(packs);
  return {
    packs,
    owner,
    app,
    load,
    asSomebody: async (work) =>
      app.transaction().execute(async (tx) => {
        await sql`select set_config('app.account_id', '018f0000-0000-7000-8000-000000000001', true),
                         set_config('app.today', ${today}, true)`.execute(tx);
        return work(tx);
      }),
  };
}
