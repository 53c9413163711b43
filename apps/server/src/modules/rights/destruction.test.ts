import { spawnSync } from "node:child_process";
import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openWorld, type Person } from "../../../test/world.ts";
import { withConnection } from "../../platform/database/connect.ts";
import { destroyDossiers } from "./destroy-dossiers.ts";
import type { ChildOrders } from "./destruction-child.fixture.ts";
import { runDestruction } from "./run-destruction.ts";
import { applyTombstones, exportTombstones, tombstonePath } from "./tombstones.ts";

const today = "2026-11-22";
const world = await openWorld(today);
const { coordinator, colleague, police, privacy, stranger } = world.persons;
const { worker } = world.database;
const { clock } = world.platform;
const file = tombstonePath(world.platform.config.home);

/** A closed case with a person, an entry and a partner, of which the last piece is years old. */
async function oldCase(surname: string, lastDay = "2009-05-01"): Promise<string> {
  const opened = await coordinator.api("POST", "/cases", {
    targetGroup: "B",
    form: "sexual",
    client: { givenName: "Marta", surname, phone: "+31612345678" },
  });
  const id: string = opened.body.id;
  await coordinator.api("POST", `/cases/${id}/entries`, {
    kind: "note",
    compartment: "identity",
    text: "Kanarienotitie",
  });
  await coordinator.api("POST", `/cases/${id}/participants`, {
    organisationId: police.organisationId,
    agreementId: world.agreementId,
    part: "Doet het onderzoek",
  });
  await close(id);
  await world.sql("update cases.entries set recorded_at = $2::date where case_id = $1", [
    id,
    lastDay,
  ]);
  await world.sql("update cases.cases set opened_on = $2, closed_on = $2 where id = $1", [
    id,
    lastDay,
  ]);
  return id;
}

async function close(id: string): Promise<void> {
  const { body } = await coordinator.api("GET", `/cases/${id}`);
  const closure = { reason: "goals-reached", outcomes: {}, summary: "Klaar" };
  const closed = await coordinator.api("POST", `/cases/${id}/closure`, closure, {
    "if-match": `"${body.version}"`,
  });
  expect(closed.status, JSON.stringify(closed.body)).toBe(200);
}

async function prepare(caseIds: string[], person: Person = privacy) {
  return person.api("POST", "/destructions", { caseIds });
}

async function approve(id: string, person: Person = coordinator) {
  return person.api("POST", `/destructions/${id}/approval`, undefined, { "if-match": '"1"' });
}

async function approvedRun(caseIds: string[]): Promise<string> {
  const { body, status } = await prepare(caseIds);
  expect(status, JSON.stringify(body)).toBe(201);
  expect((await approve(body.id)).status).toBe(200);
  return body.id;
}

/** What is left of a dossier that could tell anything about somebody. */
async function tracesOf(id: string): Promise<number> {
  const [row] = await world.sql(
    `select (select count(*) from cases.cases where id = $1) + (select count(*) from cases.entries where case_id = $1)
       + (select count(*) from identity.persons where dossier_id = $1)
       + (select count(*) from identity.blind_tokens where dossier_id = $1)
       + (select count(*) from identity.dossier_readers where dossier_id = $1)
       + (select count(*) from identity.data_keys where dossier_id = $1 and wrapped is not null) as count`,
    [id],
  );
  return Number(row.count);
}

describe("what may go", () => {
  test("the preview tells the number, the last day, the rule and what would go, and no name", async () => {
    const id = await oldCase("Voorbeeld");
    const { body, status } = await privacy.api("GET", "/retention-preview");
    expect(status).toBe(200);
    const due = body.items.find((one: { caseId: string }) => one.caseId === id);
    expect(due).toMatchObject({ keepUntil: "2024-05-01", isReady: true, holds: 0 });
    expect(due.reasons[0]).toMatchObject({ ruleId: "wmo-case", confidence: "check" });
    expect(due.counts).toMatchObject({ "cases.entries": 2, "cases.participations": 1 });
    expect(JSON.stringify(body)).not.toContain("Voorbeeld");
    expect((await coordinator.api("GET", "/retention-preview")).status).toBe(403);
  });

  test("a dossier whose time is not over, or that somebody holds back, is refused by its number", async () => {
    const young = await oldCase("Jong", "2020-01-01");
    expect((await prepare([young])).body).toMatchObject({ code: "not-over-yet" });
    const held = await oldCase("Vast");
    const hold = await coordinator.api("POST", `/cases/${held}/holds`, { reason: "Rechtszaak" });
    expect(hold.status, JSON.stringify(hold.body)).toBe(201);
    expect((await prepare([held])).body).toMatchObject({ code: "held-back" });
    const read = await coordinator.api("GET", `/cases/${held}/retention`);
    expect(read.body).toMatchObject({ keepUntil: "2024-05-01", isOver: true, isDefault: true });
    expect(read.body.holds[0]).toMatchObject({ reason: "Rechtszaak" });
    const path = `/cases/${held}/holds/${hold.body.id}/lifting`;
    const lifted = await coordinator.api("POST", path, { reason: "Klaar" }, { "if-match": '"1"' });
    expect(lifted.status).toBe(200);
    expect((await prepare([held])).status).toBe(201);
    expect((await prepare([held])).body).toMatchObject({ code: "already-in-a-run" });
  });

  test("another law makes it longer, and a foreign case does not exist", async () => {
    const id = await oldCase("Langer");
    const regimes = { regimes: [{ regime: "wmo" }, { regime: "jeugdwet" }] };
    const set = await coordinator.api("PUT", `/cases/${id}/retention-regimes`, regimes);
    expect(set.body).toEqual({ keepUntil: "2029-05-01" });
    expect((await prepare([id])).body).toMatchObject({ code: "not-over-yet" });
    expect((await stranger.api("PUT", `/cases/${id}/retention-regimes`, regimes)).status).toBe(404);
    expect((await stranger.api("GET", `/cases/${id}/retention`)).status).toBe(404);
  });

  test("who prepares cannot approve, and a stranger knows of no run", async () => {
    const { body } = await prepare([await oldCase("Tweede")]);
    expect((await approve(body.id, privacy)).body).toMatchObject({ code: "second-person-needed" });
    expect((await approve(body.id, stranger)).status).toBe(404);
    const cancelled = await privacy.api(
      "POST",
      `/destructions/${body.id}/cancellation`,
      undefined,
      {
        "if-match": '"1"',
      },
    );
    expect(cancelled.status).toBe(200);
    expect((await approve(body.id)).body).toMatchObject({ code: "run-settled" });
  });
});

describe("a run", () => {
  test("erases the dossier for everybody, keeps the log, and gives a signed proof that names nobody", async () => {
    const id = await oldCase("Weggaan");
    const [before] = await world.sql(
      "select count(*)::int as count from platform.audit_events where dossier_id = $1",
      [id],
    );
    const run = await approvedRun([id]);
    await runDestruction(worker, clock, run);
    expect(await tracesOf(id)).toBe(0);
    for (const path of ["", "/entries", "/retention", "/viewings"]) {
      expect((await coordinator.api("GET", `/cases/${id}${path}`)).status, path).toBe(404);
    }
    const search = await coordinator.api("POST", "/person-searches", { text: "Marta Weggaan" });
    expect(search.body.items).toHaveLength(0);
    const [after] = await world.sql(
      `select count(*)::int as count, count(p.id)::int as people from platform.audit_events e
         left join identity.persons p on p.id = e.person_id where e.dossier_id = $1`,
      [id],
    );
    expect(after.count).toBeGreaterThan(before.count);
    expect(after.people).toBe(0);
    const proof = (await privacy.api("GET", `/destructions/${run}/proof`)).body;
    const key = createPublicKey({
      format: "jwk",
      key: {
        kty: "OKP",
        crv: "Ed25519",
        x: Buffer.from(proof.publicKey, "base64").toString("base64url"),
      },
    });
    const signature = Buffer.from(proof.signature, "base64");
    expect(verify(null, Buffer.from(proof.text), key, signature)).toBe(true);
    expect(verify(null, Buffer.from(proof.text.replace("wmo", "wgs")), key, signature)).toBe(false);
    for (const word of ["Weggaan", "Marta", "Persoon", id]) expect(proof.text).not.toContain(word);
    expect(JSON.parse(proof.text).total).toMatchObject({
      "cases.entries": 2,
      "identity.persons": 1,
      "identity.data_keys": 1,
    });
  });

  test("skips what was held back or reopened after the approval, and withdraws the order", async () => {
    const [held, gone] = [await oldCase("Toch"), await oldCase("Niet")];
    const run = await approvedRun([held, gone]);
    await coordinator.api("POST", `/cases/${held}/holds`, { reason: "Bezwaar" });
    await runDestruction(worker, clock, run);
    expect(await tracesOf(held)).toBeGreaterThan(0);
    expect(await tracesOf(gone)).toBe(0);
    const { body } = await privacy.api("GET", `/destructions/${run}`);
    expect(body).toMatchObject({ status: "done", erased: 1, skipped: 1 });
    expect(await world.sql("select from identity.erasures where dossier_id = $1", [held])).toEqual(
      [],
    );
  });

  test("nothing goes without an order, whoever asks", async () => {
    const id = await oldCase("Zonder");
    for (const routine of ["cases.erase_case", "identity.erase_dossier", "signals.erase_of_case"]) {
      await expect(worker.query(`select ${routine}($1)`, [id])).rejects.toThrow(/order/);
      await expect(world.database.app.query(`select ${routine}($1)`, [id])).rejects.toThrow(
        /permission denied/,
      );
    }
    expect(await tracesOf(id)).toBeGreaterThan(0);
  });
});

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

test("a colleague who may approve sees the same numbers as who prepared", async () => {
  const { body } = await colleague.api("GET", "/destructions");
  expect(body.items.length).toBeGreaterThan(3);
  expect(JSON.stringify(body)).not.toContain("Kanarie");
});
