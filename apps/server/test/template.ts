import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { withConnection } from "../src/platform/database/connect.ts";
import type { Connection } from "../src/platform/database/connection.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import {
  databaseFolder,
  hashOf,
  readMigrations,
  readReplaceables,
} from "../src/platform/database/migration-files.ts";
import { loginsOf, type Logins } from "../src/platform/database/logins.ts";
import { applyRights, prepareRoles } from "../src/platform/database/roles.ts";

const templatesKept = 3;

/**
 * Name of a migrated database to copy from, made when none exists for the present SQL. Its name
 * holds the fingerprint of the SQL, so that a next run finds it back. Test files that ask together
 * wait for the one that makes it.
 */
export async function ensureTemplate(administrator: Connection): Promise<string> {
  const name = `schakel_template_${await fingerprint()}`;
  await withConnection(administrator, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('schakel test template'))");
    if (await exists(client, name)) return;
    await dropOldTemplates(client);
    await makeTemplate(client, administrator, name);
  });
  return name;
}

/**
 * Name of a template with the packs in it, as they stand on a day; most tests play with those. Its
 * name holds the fingerprint of the SQL, the packs and the server's own code that loads them.
 */
export async function ensurePackedTemplate(
  administrator: Connection,
  fill: (logins: Logins) => Promise<void>,
): Promise<string> {
  const template = await ensureTemplate(administrator);
  const hash = createHash("sha256").update(template);
  for (const folder of [sourceFolder, packFolder]) hash.update(await textOf(folder));
  const name = `schakel_packed_${hash.digest("hex").slice(0, 16)}`;
  await withConnection(administrator, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('schakel packed template'))");
    if (await exists(client, name)) return;
    await dropOldTemplates(client, "schakel\\_packed\\_%");
    const draft = `${name}_new`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft} template ${template} strategy file_copy`);
    const place = { ...administrator, database: draft };
    await withConnection(place, applyRights);
    await fill(loginsOf(place, administrator.password));
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

const sourceFolder = fileURLToPath(new URL("../src", import.meta.url));
const packFolder = fileURLToPath(new URL("../../../packs", import.meta.url));

async function textOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(ts|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
}

/** Makes the logins, for databases without a template; test files that ask together take turns. */
export async function ensureRoles(administrator: Connection): Promise<void> {
  await prepareRoles(administrator, administrator.password);
}

async function fingerprint(): Promise<string> {
  const files = [
    ...(await readMigrations(databaseFolder)),
    ...(await readReplaceables(databaseFolder)),
  ];
  const makers = ["migrate.ts", "replaceables.ts", "roles.ts"].map((name) =>
    readFile(new URL(`../src/platform/database/${name}`, import.meta.url), "utf8"),
  );
  const texts = await Promise.all([readFile(`${databaseFolder}/roles.sql`, "utf8"), ...makers]);
  return createHash("sha256")
    .update(hashOf(files))
    .update(texts.join("\n"))
    .digest("hex")
    .slice(0, 16);
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
  return rowCount === 1;
}

async function makeTemplate(
  client: pg.Client,
  administrator: Connection,
  name: string,
): Promise<void> {
  // Built under another name: a template that exists is a template that is ready.
  const draft = `${name}_new`;
  await ensureRoles(administrator);
  await client.query(`drop database if exists ${draft} with (force)`);
  await client.query(`create database ${draft} template template0 encoding 'UTF8' locale 'C'`);
  const logins = await prepareRoles({ ...administrator, database: draft }, administrator.password);
  await migrate({ migrator: logins.migrator, log: () => {} });
  await client.query(`alter database ${draft} rename to ${name}`);
}

async function dropOldTemplates(
  client: pg.Client,
  pattern = "schakel\\_template\\_%",
): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname like $1 order by oid desc offset $2",
    [pattern, templatesKept - 1],
  );
  for (const { datname } of rows) {
    await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`);
  }
}
