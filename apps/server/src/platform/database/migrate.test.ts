import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openEmptyDatabase, type TestDatabase } from "../../../test/index.ts";
import { ExpectedProblem } from "../expected-problem.ts";
import { withConnection } from "./connect.ts";
import { migrate } from "./migrate.ts";

const place = mkdtempSync(join(tmpdir(), "schakel-sql-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await openEmptyDatabase();
  folder = mkdtempSync(join(place, "database-"));
  mkdirSync(join(folder, "migrations"));
  for (const kind of ["functions", "views", "policies"]) {
    mkdirSync(join(folder, "replaceable", kind), { recursive: true });
  }
  write("migrations/0001_pets.sql", pets);
  write("replaceable/functions/0001_pets.sql", oldest);
  write("replaceable/views/0001_pets.sql", published);
  write("replaceable/policies/0001_pets.sql", policy("owner_all"));
});

const pets = `
  create schema pets;
  create table pets.pets (id integer primary key, name text not null);
  alter table pets.pets enable row level security;
  insert into pets.pets values (1, 'Mies'), (2, 'Teun');
`;
const oldest = `
  create or replace function pets.oldest() returns text language sql stable
  as $$ select name from pets.published_pets order by id limit 1 $$;
`;
const published = `create view pets.published_pets as select id, name from pets.pets;`;
const policy = (name: string) =>
  `create policy ${name} on pets.pets to schakel_owner using (true);`;

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function run(): ReturnType<typeof migrate> {
  return migrate({ migrator: database.logins.migrator, folder, log: () => {} });
}

async function ask(statement: string): Promise<unknown[]> {
  return (await database.owner.query<Record<string, unknown>>(statement)).rows;
}

const tables = () =>
  ask(`select table_schema || '.' || table_name as name from information_schema.tables
        where table_schema in ('pets', 'shops') order by 1`);
const policies = () => ask("select policyname as name from pg_policies where schemaname = 'pets'");

describe("migrations", () => {
  test("an empty database gets everything, and a second run changes nothing", async () => {
    expect(await run()).toEqual({ applied: ["0001_pets.sql"], hasReplaced: true });
    expect(await ask("select pets.oldest() as name")).toEqual([{ name: "Mies" }]);
    expect(await run()).toEqual({ applied: [], hasReplaced: false });
  });

  test("everything belongs to the owner role, not to the login that migrates", async () => {
    await run();
    expect(
      await ask(`select distinct nspowner::regrole::text as owner from pg_namespace
                  where nspname in ('pets', 'platform_meta', 'extensions')`),
    ).toEqual([{ owner: "schakel_owner" }]);
    expect(
      await ask(`select distinct tableowner as owner from pg_tables
                  where schemaname in ('pets', 'platform_meta')`),
    ).toEqual([{ owner: "schakel_owner" }]);
  });

  test("a migration that is killed midway leaves nothing, and the next run completes it", async () => {
    await run();
    write(
      "migrations/0002_shops.sql",
      `create schema shops;
       create table shops.shops (id integer primary key);
       insert into pets.pets values (3, 'Loes');
       select pg_sleep(0.4);
       create table shops.visits (shop_id integer references shops.shops);`,
    );
    const killed = run();
    killed.catch(() => {});
    await withConnection(database.administrator, async (client) => {
      let found = 0;
      while (found === 0) {
        const { rowCount } = await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and usename = 'schakel_migrator' and wait_event = 'PgSleep'`,
        );
        found = rowCount ?? 0;
        await sleep(10);
      }
    });
    await expect(killed).rejects.toThrow(/terminat/);
    expect(await tables()).toEqual([{ name: "pets.pets" }, { name: "pets.published_pets" }]);
    expect(await ask("select count(*) from pets.pets")).toEqual([{ count: 2 }]);

    expect(await run()).toEqual({ applied: ["0002_shops.sql"], hasReplaced: true });
    expect(await tables()).toHaveLength(4);
    expect(await ask("select count(*) from pets.pets")).toEqual([{ count: 3 }]);
  });

  test("two servers that start together apply each migration once", async () => {
    const reports = await Promise.all([run(), run(), run()]);
    expect(reports.flatMap(({ applied }) => applied)).toEqual(["0001_pets.sql"]);
  });
});

describe("a database that does not fit is refused with one line", () => {
  test("when an applied migration was changed", async () => {
    await run();
    write("migrations/0001_pets.sql", `${pets}-- one more thought`);
    await expect(run()).rejects.toThrow(/^The migration 0001_pets\.sql was changed after [^\n]+$/);
    await expect(run()).rejects.toThrow(ExpectedProblem);
  });

  test("but not when only its line ends changed, as on another system", async () => {
    await run();
    write("migrations/0001_pets.sql", pets.replaceAll("\n", "\r\n"));
    expect(await run()).toEqual({ applied: [], hasReplaced: false });
  });

  test("when it is newer than this version", async () => {
    write("migrations/0009_later.sql", "create table pets.later ();");
    await run();
    rmSync(join(folder, "migrations/0009_later.sql"));
    await expect(run()).rejects.toThrow(
      /has migration 0009_later\.sql, .* start the newer version/,
    );
  });

  test("when it is half migrated: the line names file, place and reason", async () => {
    await run();
    await ask("delete from platform_meta.migrations");
    await expect(run()).rejects.toThrow(
      /^The migration 0001_pets\.sql failed[^\n]*: schema "pets" already exists\. Nothing of it was kept[^\n]+$/,
    );
    write("migrations/0001_pets.sql", "select 1;\n\nselect wrong from nothing;");
    await expect(run()).rejects.toThrow(/failed at line 3: relation "nothing" does not exist/);
  });

  test.each([
    ["pets.sql", "select 1", /needs a name such as/],
    ["0001_again.sql", "select 1", /same number as 0001_again\.sql|same number as 0001_/],
    ["0002_commit.sql", "create table a ();\ncommit;", /must not begin or end a transaction/],
  ])("when a file is no proper migration: %s", async (name, text, reason) => {
    write(`migrations/${name}`, text);
    await expect(run()).rejects.toThrow(reason);
    expect(await tables()).toEqual([]);
  });
});

describe("functions, views and policies", () => {
  test("a changed file takes hold, also when a view loses a column", async () => {
    await run();
    write(
      "replaceable/views/0001_pets.sql",
      "create view pets.published_pets as select name, 0 as id from pets.pets;",
    );
    expect(await run()).toEqual({ applied: [], hasReplaced: true });
    expect(await ask("select distinct id from pets.published_pets")).toEqual([{ id: 0 }]);
  });

  test("a policy or function that no file holds any more is gone", async () => {
    await run();
    write("replaceable/policies/0001_pets.sql", policy("narrower"));
    write("replaceable/functions/0001_pets.sql", "");
    await run();
    expect(await policies()).toEqual([{ name: "narrower" }]);
    expect(await ask("select to_regproc('pets.oldest') as gone")).toEqual([{ gone: null }]);
  });

  test("what a migration had to drop comes back, even when the run was cut short", async () => {
    await run();
    write("migrations/0002_drop.sql", "drop view pets.published_pets cascade;");
    write("replaceable/policies/0001_pets.sql", "select wrong;");
    await expect(run()).rejects.toThrow(/file policies\/0001_pets\.sql failed/);
    write("replaceable/policies/0001_pets.sql", policy("owner_all"));
    expect(await run()).toEqual({ applied: [], hasReplaced: true });
    expect(await ask("select pets.oldest() as name")).toEqual([{ name: "Mies" }]);
  });

  test("a broken function is refused, and the old ones stay", async () => {
    await run();
    write(
      "replaceable/functions/0001_pets.sql",
      oldest.replace("pets.published_pets", "pets.unknown"),
    );
    await expect(run()).rejects.toThrow(/functions\/0001_pets\.sql failed/);
    expect(await ask("select pets.oldest() as name")).toEqual([{ name: "Mies" }]);
    expect(await policies()).toEqual([{ name: "owner_all" }]);
  });
});
