import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { processDatabase } from "kanel";
import { format, type FormatOptions } from "oxfmt";
import { apiTypes } from "../../../packages/api-types/generate.mjs";
import { openApiDocument } from "../../../packages/contract/src/openapi.ts";
import { kanelConfig } from "../kanel.config.ts";
import { withConnection } from "../src/platform/database/connect.ts";
import type { Connection } from "../src/platform/database/connection.ts";
import { dumpSchema } from "../src/platform/database/schema-dump.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));

/** A file that is committed and can be made again from its source. */
export type GeneratedFile = {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
};

/** Folder that holds nothing but generated types of tables and views. */
export const databaseTypesFolder = "apps/server/src/platform/database/generated";

/** `database/schema.sql`: what a migrated database holds. */
export async function makeSchemaDump(database: Connection): Promise<GeneratedFile> {
  return { path: "database/schema.sql", text: await withConnection(database, dumpSchema) };
}

/** Types of tables and views for Kysely. */
export async function makeDatabaseTypes(database: Connection): Promise<GeneratedFile[]> {
  const folder = await mkdtemp(join(tmpdir(), "schakel-types-"));
  try {
    const schemas = await withConnection(database, ownSchemas);
    await quietly(() => processDatabase(kanelConfig(database, schemas, folder)));
    const names = await readdir(folder, { recursive: true });
    const files = names.filter((name) => name.endsWith(".ts")).sort();
    return await Promise.all(
      files.map(async (name) => ({
        path: `${databaseTypesFolder}/${name}`,
        text: `${notice}${asTypeOnly(await readFile(join(folder, name), "utf8")).trimEnd()}\n`,
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Kanel exports a type alias as if it were a value, which verbatim module syntax refuses. */
function asTypeOnly(text: string): string {
  return text.replace(/^export default (\w+);$/m, "export type { $1 as default };");
}

/** Types of the API for the web app. */
export async function makeApiTypes(): Promise<GeneratedFile> {
  const path = "apps/web/src/api/schema.d.ts";
  const settings = JSON.parse(
    await readFile(`${repository}.oxfmtrc.json`, "utf8"),
  ) as FormatOptions;
  const { code } = await format(path, notice + (await apiTypes(openApiDocument())), settings);
  return { path, text: code };
}

const notice = "// Made by npm run generate; changes here are lost.\n\n";

async function ownSchemas(client: Parameters<typeof dumpSchema>[0]): Promise<string[]> {
  const { rows } = await client.query<{ nspname: string }>(
    `select nspname from pg_namespace
      where nspowner = 'schakel_owner'::regrole
        and nspname not in ('platform_meta', 'extensions', 'graphile_worker') order by nspname`,
  );
  return rows.map(({ nspname }) => nspname);
}

/** Kanel prints the name of every file that it writes. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { info } = console;
  Object.assign(console, { info: () => {} });
  try {
    await work();
  } finally {
    Object.assign(console, { info });
  }
}
