import type pg from "pg";
import { inTransaction } from "./in-transaction.ts";
import type { SqlFile } from "./migration-files.ts";
import { runSqlFile } from "./run-sql-file.ts";

/**
 * Makes functions, views and policies as their files say, when any file changed or a migration ran
 * since. What the files no longer say goes away: a forgotten policy would leave a door open. One
 * transaction, so that nobody ever sees a table without its policies.
 */
export async function replaceReplaceables(
  client: pg.Client,
  files: readonly SqlFile[],
  log: (line: string) => void,
): Promise<boolean> {
  if (await areCurrent(client, files)) return false;
  log("Renewing functions, views and policies.");
  await inTransaction(client, async () => {
    await client.query(dropPoliciesAndViews);
    await applyAll(client, files);
    await dropForgottenFunctions(client);
    await remember(client, files);
  });
  return true;
}

async function areCurrent(client: pg.Client, files: readonly SqlFile[]): Promise<boolean> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    "select name, sha256 from platform_meta.replaceables",
  );
  const known = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  return known.size === files.length && files.every(({ name, hash }) => known.get(name) === hash);
}

/** Functions first without a look inside, since they may read views that come after; then with it. */
async function applyAll(client: pg.Client, files: readonly SqlFile[]): Promise<void> {
  await client.query("set local check_function_bodies = off");
  for (const file of files) await runSqlFile(client, "file", file);
  await client.query("set local check_function_bodies = on");
  for (const file of files) {
    if (file.name.startsWith("functions/")) await runSqlFile(client, "file", file);
  }
}

const ourSchemas = `(
  select oid from pg_namespace
   where nspowner = 'schakel_owner'::regrole
     and nspname not in ('platform_meta', 'extensions', 'graphile_worker'))`;

const dropPoliciesAndViews = `
  do $$
  declare each record;
  begin
    for each in
      select p.polname, c.oid::regclass as on_table
        from pg_policy p join pg_class c on c.oid = p.polrelid
       where c.relnamespace in ${ourSchemas}
    loop
      execute format('drop policy %I on %s', each.polname, each.on_table);
    end loop;
    for each in
      select c.oid::regclass as view_name
        from pg_class c where c.relkind = 'v' and c.relnamespace in ${ourSchemas}
    loop
      execute format('drop view if exists %s cascade', each.view_name);
    end loop;
  end $$`;

/** A row that this transaction wrote carries its number: so are the functions found that it made. */
const madeNow = `
  select p.oid::regprocedure::text as signature
    from pg_proc p
   where p.pronamespace in ${ourSchemas} and p.xmin = pg_current_xact_id()::xid`;

async function dropForgottenFunctions(client: pg.Client): Promise<void> {
  await client.query(`
    do $$
    declare forgotten text;
    begin
      for forgotten in
        select f.signature from platform_meta.replaceable_functions f
         where to_regprocedure(f.signature) is not null
           and f.signature not in (${madeNow})
      loop
        execute format('drop function %s', forgotten);
      end loop;
    end $$`);
  await client.query("delete from platform_meta.replaceable_functions");
  await client.query(`insert into platform_meta.replaceable_functions (signature) ${madeNow}`);
}

async function remember(client: pg.Client, files: readonly SqlFile[]): Promise<void> {
  await client.query("delete from platform_meta.replaceables");
  await client.query(
    `insert into platform_meta.replaceables (name, sha256)
     select * from unnest($1::text[], $2::text[])`,
    [files.map(({ name }) => name), files.map(({ hash }) => hash)],
  );
}
