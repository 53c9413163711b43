import { beforeAll, describe, expect, test } from "vitest";
import { openTestDatabase } from "../apps/server/test/index.ts";
import { withConnection } from "../apps/server/src/platform/database/connect.ts";
import { mayUse, readModules } from "./modules.ts";
import { sqlEdges, type SqlEdge } from "./sql-edges.ts";

const database = await openTestDatabase();
const edges = readModules();
const schemas = [...edges.keys()];

const find = () => withConnection(database.administrator, (client) => sqlEdges(client, schemas));
const forbidden = (found: readonly SqlEdge[]) =>
  found
    .filter(({ from, to }) => !mayUse(edges, from, to))
    .map(({ from, to, what }) => `${from} leans on ${to}: ${what}`);

test("each module owns the schema of its name, and there are no others", async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    `select nspname as name from pg_namespace
      where nspowner = 'schakel_owner'::regrole
        and nspname not in ('platform_meta', 'extensions', 'graphile_worker')`,
  );
  expect(rows.map(({ name }) => name).sort()).toEqual([...schemas].sort());
});

test("the SQL leans only on modules below, as the imports do", async () => {
  const found = await find();
  expect(found.length).toBeGreaterThan(30);
  expect(forbidden(found)).toEqual([]);
});

describe("a planted edge upward is found", () => {
  beforeAll(async () => {
    await database.owner.query(`
      create function regions.planted_day() returns date language sql as 'select current_date';
      create table platform.planted (id uuid references cases.cases, on_day date default regions.planted_day());
      create view regions.planted with (security_invoker = true) as select id from cases.cases;
      create function partners.planted() returns bigint language sql
        as 'select count(*) from cases.cases -- signals.signals';
      create function regions.planted_early() returns bigint language sql
        return (select count(*) from partners.organisations);
      create policy planted on platform.planted using (exists (select from accounts.accounts));
      create function cases.planted() returns trigger language plpgsql as 'begin return new; end';
      create trigger planted before insert on signals.signals for each row execute function cases.planted();
    `);
  });

  test.each([
    "platform leans on cases: constraint planted_id_fkey",
    "regions leans on cases: view regions.planted",
    "partners leans on cases: function partners.planted",
    "regions leans on partners: function regions.planted_early()",
    "platform leans on accounts: policy planted on platform.planted",
    "platform leans on regions: default in platform.planted",
    "cases leans on signals: trigger planted on signals.signals",
  ])("%s", async (line) => {
    expect(forbidden(await find())).toContain(line);
  });

  test("and a name in a comment is not", async () => {
    expect(forbidden(await find()).join()).not.toContain("partners leans on signals");
  });
});
