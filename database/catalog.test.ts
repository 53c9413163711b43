import { describe, expect, test } from "vitest";
import { openTestDatabase } from "../apps/server/test/index.ts";
import { connect } from "../apps/server/src/platform/database/connect.ts";
import { breaches, catalogRules, isSafeVersion } from "./catalog-rules.ts";
import { fillEveryTable } from "./fill-every-table.ts";

const database = await openTestDatabase();
const titled = catalogRules.map((rule) => [rule.title, rule] as const);
const client = await connect(database.administrator);

describe("the catalog keeps the first barrier whole", () => {
  test.each(titled)("%s", async (_title, rule) => {
    expect(await breaches(client, rule)).toEqual([]);
  });

  test("there are tables to look at", async () => {
    const { rows } = await client.query<{ count: string }>(
      "select count(*) from pg_policies where schemaname = any ($1)",
      [["platform", "accounts", "cases"]],
    );
    expect(Number(rows[0]?.count)).toBeGreaterThan(40);
  });
});

test("PostgreSQL has the fixes that row security needs", async () => {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  expect(isSafeVersion(Number(rows[0]?.version))).toBe(true);
  expect([150_000, 160_010, 170_006, 180_001, 190_000].every(isSafeVersion)).toBe(true);
  expect([140_019, 160_009, 170_005, 180_000].some(isSafeVersion)).toBe(false);
});

describe("each rule finds what breaks it", () => {
  test.each(titled)("%s", async (_title, rule) => {
    await client.query("begin");
    for (const statement of planted) await client.query(statement);
    const found = await breaches(client, rule);
    await client.query("rollback");
    expect(found).not.toEqual([]);
  });
});

/** One of every mistake. */
const planted = [
  "set local role schakel_owner",
  "create schema planted",
  "create table planted.open (id integer primary key, token bytea)",
  "create table planted.child (open_id integer references planted.open)",
  "create policy anybody on planted.open using (true)",
  "grant select on planted.open to public",
  "create view planted.look as select * from planted.open",
  "create materialized view planted.copy as select * from planted.open",
  `create function planted.power() returns text language sql security definer
     as $$ select set_config('app.account_id', '', false) $$`,
  "create table identity.planted (name_token bytea unique)",
  "grant create on schema planted to schakel_app",
  "grant select (open_id) on planted.child to schakel_app",
  "reset role",
  "create table planted.of_app (id integer)",
  "alter table planted.of_app owner to schakel_app",
  "alter role schakel_reporter createdb",
];

describe("without an actor", () => {
  /** What anybody may know, with the reason why. The packs' public content comes on top. */
  const publicTables: Readonly<Record<string, string>> = {
    "platform.settings": "facts of the installation, such as the fingerprint of its key file",
  };

  test("the application sees no row of any table or view, and removes none", async () => {
    const tables = await fillEveryTable(client);
    const { rows: views } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, viewname) as name from pg_views
        where schemaname in (select nspname from pg_namespace
              where nspowner = 'schakel_owner'::regrole and nspname <> 'graphile_worker')`,
    );
    const visible = [];
    for (const name of [...tables, ...views.map((view) => view.name)]) {
      if ((await rowsFor(`select from ${name}`)) > 0) visible.push(name);
    }
    const fromPacks = await publicContent();
    expect(fromPacks.length).toBeGreaterThan(10);
    expect(visible.filter((name) => !fromPacks.includes(name))).toEqual(Object.keys(publicTables));
    for (const name of tables) expect(await rowsFor(`delete from ${name}`)).toBe(0);
  });
});

/**
 * Tables of the packs that say in their comment that they are public, and the views on them: code
 * lists, municipalities and the like, which the public pages show.
 */
async function publicContent(): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
      where c.relnamespace = 'regions'::regnamespace
        and (c.relkind = 'v' or obj_description(c.oid, 'pg_class') like 'Public reference content:%')`,
  );
  return rows.map(({ name }) => name);
}

/** Rows that a statement of the application reaches; none where it has no right at all. */
async function rowsFor(statement: string): Promise<number> {
  const missingRight = "42501";
  return database.app.query(statement).then(
    ({ rowCount }) => rowCount ?? 0,
    (error: { code?: string }) => {
      if (error.code === missingRight) return 0;
      throw error;
    },
  );
}
