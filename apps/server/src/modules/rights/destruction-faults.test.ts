import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Kysely, PostgresDialect } from "kysely";
import { describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { withConnection } from "../../platform/database/connect.ts";
import type { Database } from "../../platform/database/database.ts";
import { admitEvents } from "../../platform/transparency/index.ts";
import { destroyDossiers } from "./destroy-dossiers.ts";
import { destroyingIn } from "./destroying.fixture.ts";
import type { ChildOrders } from "./destruction-child.fixture.ts";
import { applyTombstones, exportTombstones, tombstonePath } from "./tombstones.ts";

const today = "2026-11-22";
const world = await openWorld(today);
const { coordinator, privacy } = world.persons;
const { worker } = world.database;
const { clock } = world.platform;
const file = tombstonePath(world.platform.config.home);
const { oldCase, approvedRun, tracesOf } = destroyingIn(world);

const child = fileURLToPath(new URL("destruction-child.fixture.ts", import.meta.url));

test("killed at any moment and run again, exactly the set is gone", async () => {
  const neighbours = [await oldCase("Buur"), await oldCase("Buurvrouw")];
  const set = [await oldCase("Een"), await oldCase("Twee"), await oldCase("Drie")];
  const run = await approvedRun(set);
  const dieAt = [1, 2, 4, 6, 7, 8, 11, 14, 99];
  let kills = 0;
  for (const dieAtStep of dieAt) {
    const orders: ChildOrders = {
      worker: world.database.logins.worker,
      destructionId: run,
      today,
      dieAtStep,
    };
    const ended = spawnSync(process.execPath, [child, JSON.stringify(orders)], {
      encoding: "utf8",
      timeout: 30_000,
    });
    if (ended.signal === "SIGKILL") kills += 1;
    expect(ended.signal === "SIGKILL" || ended.status === 0, ended.stderr).toBe(true);
    // Every dossier is whole or gone, never in between.
    for (const id of set) {
      const traces = await tracesOf(id);
      const [item] = await world.sql(
        "select state from rights.destruction_items where case_id = $1 and destruction_id = $2",
        [id, run],
      );
      expect(traces === 0).toBe(item.state === "erased");
    }
  }
  expect(kills).toBeGreaterThanOrEqual(5);
  for (const id of set) expect(await tracesOf(id)).toBe(0);
  for (const id of neighbours) expect(await tracesOf(id)).toBeGreaterThan(5);
  const { body } = await privacy.api("GET", `/destructions/${run}`);
  expect(body).toMatchObject({ status: "done", cases: 3, erased: 3 });
}, 120_000);

describe("an older backup", () => {
  const tables = [
    "identity.data_keys",
    "identity.dossier_readers",
    "identity.persons",
    "identity.blind_tokens",
  ];

  /** Rows of a dossier as they stood, to put back later as a restored backup would. */
  async function copyOf(id: string): Promise<() => Promise<void>> {
    await withConnection(world.database.administrator, async (client) => {
      for (const table of tables) {
        await client.query(`drop table if exists public.${table.replace(".", "_")}`);
        await client.query(
          `create table public.${table.replace(".", "_")} as select * from ${table} where dossier_id = '${id}'`,
        );
      }
      await client.query(`drop table if exists public.cases, public.entries, public.grants`);
      await client.query(
        `create table public.cases as select * from cases.cases where id = '${id}'`,
      );
      await client.query(
        `create table public.entries as select * from cases.entries where case_id = '${id}'`,
      );
      await client.query(
        `create table public.grants as select * from cases.grants where case_id = '${id}'`,
      );
    });
    return async () =>
      withConnection(world.database.administrator, async (client) => {
        await client.query("set session_replication_role = replica");
        // An older backup knows nothing of the erasure either.
        await client.query("delete from identity.erasures where dossier_id = $1", [id]);
        await client.query("delete from identity.data_keys where dossier_id = $1", [id]);
        for (const table of tables) {
          await client.query(
            `insert into ${table} select * from public.${table.replace(".", "_")}`,
          );
        }
        await client.query("insert into cases.cases select * from public.cases");
        await client.query("insert into cases.entries select * from public.entries");
        await client.query("insert into cases.grants select * from public.grants");
      });
  }

  test("does not bring an erased person back: the tombstones erase again before anybody can look", async () => {
    const id = await oldCase("Terugkeer");
    const restore = await copyOf(id);
    const run = await approvedRun([id]);
    await destroyDossiers.work(worker, clock, world.platform);
    expect((await privacy.api("GET", `/destructions/${run}`)).body.status).toBe("done");
    expect(readFileSync(file, "utf8")).toContain(id);
    expect(await tracesOf(id)).toBe(0);

    await restore();
    // Without the tombstones the person would be there: the copy is a real one.
    expect(await tracesOf(id)).toBeGreaterThan(4);
    expect(await applyTombstones(worker, file)).toBe(1);
    expect(await tracesOf(id)).toBe(0);
    expect((await coordinator.api("GET", `/cases/${id}`)).status).toBe(404);
    const search = await coordinator.api("POST", "/person-searches", { text: "Marta Terugkeer" });
    expect(search.body.items).toHaveLength(0);
    expect(await applyTombstones(worker, file)).toBe(0);
  });

  test("the list of tombstones only grows, holds ids and moments only, and refuses to be damaged", async () => {
    await exportTombstones(worker, file);
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(/^([0-9a-f-]{36} \d{4}-[\dT:.-]+Z\n)+$/);
    await exportTombstones(worker, file);
    expect(readFileSync(file, "utf8")).toBe(text);
    await expect(applyTombstones(worker, fileURLToPath(import.meta.url))).rejects.toThrow(
      /damaged/,
    );
  });
});

test("the salts of the log go with the dossier, also of lines that the tree admits later", async () => {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: worker }) });
  const saltsOf = async (id: string): Promise<{ kept: number; gone: number }> => {
    const [row] = await world.sql(
      `select count(*) filter (where salt is not null)::int as kept,
              count(*) filter (where salt is null)::int as gone
         from platform.log_salts where dossier_id = $1`,
      [id],
    );
    return row;
  };
  const id = await oldCase("Zout");
  await admitEvents(db);
  expect((await saltsOf(id)).kept).toBeGreaterThan(3);
  await approvedRun([id]);
  await destroyDossiers.work(worker, clock, world.platform);
  expect((await saltsOf(id)).kept).toBe(0);
  await admitEvents(db);
  expect((await saltsOf(id)).kept).toBeGreaterThan(0);
  await destroyDossiers.work(worker, clock, world.platform);
  expect((await saltsOf(id)).kept).toBe(0);
  expect((await saltsOf(id)).gone).toBeGreaterThan(4);
});
