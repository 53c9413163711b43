import type pg from "pg";
import { ExpectedProblem } from "../expected-problem.ts";
import { withConnection } from "./connect.ts";
import type { Connection } from "./connection.ts";
import { inTransaction } from "./in-transaction.ts";
import {
  databaseFolder,
  readMigrations,
  readReplaceables,
  type SqlFile,
} from "./migration-files.ts";
import { replaceReplaceables } from "./replaceables.ts";
import { runSqlFile } from "./run-sql-file.ts";

export type MigrateOptions = {
  /** Login that may become `schakel_owner`. */
  readonly migrator: Connection;
  readonly log: (line: string) => void;
  /** Folder with `migrations/` and `replaceable/`; the repository's own when absent. */
  readonly folder?: string;
  /** Work that follows under the same lock, as `schakel_owner`: installing the job queue, for one. */
  readonly afterMigrations?: (client: pg.Client) => Promise<void>;
};

export type MigrationReport = {
  readonly applied: readonly string[];
  /** Whether functions, views and policies were made anew. */
  readonly hasReplaced: boolean;
};

/**
 * Brings a database to the present form. Every migration is one transaction together with the row
 * that remembers it, so that a killed run goes on where it stopped. One server at a time; others
 * wait. Throws an {@link ExpectedProblem} when the database does not belong to this version or a
 * file fails.
 */
export function migrate(options: MigrateOptions): Promise<MigrationReport> {
  return withConnection(options.migrator, (client) => migrateWith(client, options), {
    role: "schakel_owner",
  });
}

async function migrateWith(client: pg.Client, options: MigrateOptions): Promise<MigrationReport> {
  const { log, folder = databaseFolder, afterMigrations } = options;
  const files = await readMigrations(folder);
  const replaceables = await readReplaceables(folder);
  // The lock ends with the session, also when this process is killed.
  await client.query("select pg_advisory_lock(hashtext('schakel migrate'))");
  await makeBookkeeping(client);
  const applied = await readApplied(client);
  requireSameHistory(files, applied);
  const waiting = files.filter(({ name }) => !applied.has(name));
  for (const file of waiting) {
    log(`Migrating: ${file.name}`);
    await applyMigration(client, file);
  }
  const hasReplaced = await replaceReplaceables(client, replaceables, log);
  await afterMigrations?.(client);
  return { applied: waiting.map(({ name }) => name), hasReplaced };
}

async function makeBookkeeping(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ found: string | null }>(
    "select to_regclass('platform_meta.replaceables')::text as found",
  );
  if (rows[0]?.found) return;
  await inTransaction(client, () => client.query(bookkeeping));
}

const bookkeeping = `
  create schema if not exists extensions;
  comment on schema extensions is 'Operators of PostgreSQL extensions; no tables.';
  create extension if not exists btree_gist schema extensions;
  create schema platform_meta;
  comment on schema platform_meta is 'Which migrations this database has had. Only its owner comes here.';
  create table platform_meta.migrations (
    name text primary key,
    sha256 text not null check (length(sha256) = 64),
    applied_at timestamptz not null default clock_timestamp()
  );
  comment on table platform_meta.migrations is 'One row per applied migration, written in its own transaction.';
  create table platform_meta.replaceables (
    name text primary key,
    sha256 text not null check (length(sha256) = 64),
    applied_at timestamptz not null default clock_timestamp()
  );
  comment on table platform_meta.replaceables is
    'Files of functions, views and policies as they were last applied. Empty after a migration, so that all are applied again.';
  create table platform_meta.replaceable_functions (
    signature text primary key
  );
  comment on table platform_meta.replaceable_functions is
    'Functions that came from those files: one that no file makes any more is dropped.';
  alter table platform_meta.migrations enable row level security;
  alter table platform_meta.migrations force row level security;
  alter table platform_meta.replaceables enable row level security;
  alter table platform_meta.replaceables force row level security;
  alter table platform_meta.replaceable_functions enable row level security;
  alter table platform_meta.replaceable_functions force row level security;
  create policy owner_all on platform_meta.migrations to schakel_owner using (true) with check (true);
  create policy owner_all on platform_meta.replaceables to schakel_owner using (true) with check (true);
  create policy owner_all on platform_meta.replaceable_functions to schakel_owner using (true) with check (true);
`;

async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    "select name, sha256 from platform_meta.migrations",
  );
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

function requireSameHistory(files: readonly SqlFile[], applied: ReadonlyMap<string, string>): void {
  const known = new Map(files.map(({ name, hash }) => [name, hash]));
  for (const [name, hash] of applied) {
    if (!known.has(name)) {
      throw new ExpectedProblem(
        `The database has migration ${name}, which this version of Schakel does not know: start the newer version.`,
      );
    }
    if (known.get(name) !== hash) {
      throw new ExpectedProblem(
        `The migration ${name} was changed after it was applied: put the file back as it was, and write the change as a new migration.`,
      );
    }
  }
}

async function applyMigration(client: pg.Client, file: SqlFile): Promise<void> {
  await inTransaction(client, async () => {
    await runSqlFile(client, "migration", file);
    await client.query("insert into platform_meta.migrations (name, sha256) values ($1, $2)", [
      file.name,
      file.hash,
    ]);
    // A migration may have dropped views or functions that stood in its way.
    await client.query("delete from platform_meta.replaceables");
  });
}
