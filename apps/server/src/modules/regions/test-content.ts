import { fileURLToPath } from "node:url";
import { day, type Day } from "@schakel/kernel";
import { Kysely, PostgresDialect } from "kysely";
import type pg from "pg";
import { openTestDatabase, type TestDatabase } from "../../../test/index.ts";
import type { Database } from "../../platform/database/database.ts";
import type { CodeList } from "./code-list.ts";
import { getCodeList } from "./get-code-list.ts";
import { loadPacks, type PackLoad, type PackLoader } from "./load-packs.ts";
import type { PackFile } from "./pack-file.ts";
import { parsePacks, type ParsedPack } from "./parse-packs.ts";
import { readPackFolder } from "./read-pack-folder.ts";

export const packFolder = fileURLToPath(new URL("../../../../../packs", import.meta.url));

/** Packs of test files; throws what is wrong with them. */
export function packsFrom(files: readonly PackFile[]): readonly ParsedPack[] {
  const { packs, problems } = parsePacks(files);
  if (packs) return packs;
  throw new Error(
    problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join("\n"),
  );
}

/** The packs of this repository. */
export async function ownPacks(): Promise<readonly ParsedPack[]> {
  return packsFrom(await readPackFolder(packFolder));
}

/** Kysely on one of the pools of a test database. */
export function kyselyOn(pool: pg.Pool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

/** A database of its own to load packs into. */
export type ContentDatabase = {
  readonly database: TestDatabase;
  /** As requests read it, while nobody acts. */
  readonly reader: Kysely<Database>;
  readonly load: (
    packs: readonly ParsedPack[],
    today: Day,
    more?: readonly PackLoader[],
  ) => Promise<PackLoad[]>;
};

/** Opens an empty one. Call it once at the top of a test file. */
export async function openContentDatabase(): Promise<ContentDatabase> {
  const database = await openTestDatabase();
  const owner = kyselyOn(database.owner);
  return {
    database,
    reader: kyselyOn(database.app),
    load: (packs, today, more = []) =>
      owner.transaction().execute(async (tx) => loadPacks(tx, packs, today, more)),
  };
}

/** The real packs, loaded, with a short way to read a list. */
export type OwnContent = ContentDatabase & {
  readonly today: Day;
  /** A list as it holds today, nationally or in a region. */
  readonly list: (listId: string, regionId?: string) => Promise<CodeList>;
  /** The codes of a list, in order. */
  readonly codes: (listId: string, regionId?: string) => Promise<string[]>;
};

/** Loads the packs of this repository into a database of its own. */
export async function openOwnContent(more: readonly PackLoader[] = []): Promise<OwnContent> {
  const content = await openContentDatabase();
  const today = day("2026-11-22");
  await content.load(await ownPacks(), today, more);
  const list = async (listId: string, regionId?: string) =>
    getCodeList(content.reader, listId, today, regionId ?? null);
  return {
    ...content,
    today,
    list,
    codes: async (listId, regionId) =>
      (await list(listId, regionId)).items.map((item) => item.code),
  };
}
