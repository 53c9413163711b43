import { createPublicKey, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { destroyingIn } from "./destroying.fixture.ts";
import { runDestruction } from "./run-destruction.ts";

const today = "2026-11-22";
const world = await openWorld(today);
const { coordinator, colleague, privacy, stranger } = world.persons;
const { worker } = world.database;
const { clock } = world.platform;

const { oldCase, prepare, approve, approvedRun, tracesOf } = destroyingIn(world);

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

  test("takes the signal along that the case began with, and its key", async () => {
    const { reporter, desk } = world.persons;
    const sent = await reporter.api("POST", "/signals", {
      kind: "possible-victim",
      urgency: "within-a-day",
      facts: "Kanariefeit",
      victimKnows: "yes",
      victimAgrees: "yes",
      persons: [{ givenName: "Marta", surname: "Signaalkanarie" }],
    });
    const id = await oldCase("Uitsignaal");
    await world.sql(
      "update signals.signals set case_id = $1, status = 'decided', triaged_by = $2 where id = $3",
      [id, desk.accountId, sent.body.id],
    );
    await runDestruction(worker, clock, await approvedRun([id]));
    expect(await tracesOf(id)).toBe(0);
    expect(await tracesOf(sent.body.id)).toBe(0);
    expect(await world.sql("select from signals.signals where id = $1", [sent.body.id])).toEqual(
      [],
    );
  });

  test("takes along what modules above keep on the case: steps, terms, goals and tasks", async () => {
    const opened = await coordinator.api("POST", "/cases", { targetGroup: "B", form: "labour" });
    const id: string = opened.body.id;
    const path = `/cases/${id}`;
    const happened = { kind: "needs-mapped", happenedOn: "2026-11-01" };
    const step = await coordinator.api("POST", `${path}/track-events`, happened);
    expect(step.status, JSON.stringify(step.body)).toBe(201);
    await coordinator.api("POST", `${path}/goals`, { domain: "self-worth", result: "Beter" });
    await coordinator.api("POST", `${path}/requests`, {
      kind: "objection",
      receivedOn: today,
      askedBy: "client",
      channel: "mail",
      text: "Bezwaar",
    });
    await world.sql(
      `update cases.cases set status = 'closed', closing_reason = 'goals-reached', opened_on = '2009-05-01',
         closed_on = '2009-05-01' where id = $1`,
      [id],
    );
    await world.sql("update cases.entries set recorded_at = '2009-05-01' where case_id = $1", [id]);
    const run = await approvedRun([id]);
    await runDestruction(worker, clock, run);
    expect(await tracesOf(id)).toBe(0);
    const { body } = await privacy.api("GET", `/destructions/${run}`);
    expect(body.items[0].counts).toMatchObject({
      "process.track_events": 1,
      "process.goals": 1,
      "rights.requests": 1,
    });
  });

  test("leaves out nothing: what hangs on a case goes with it, or a module brings an eraser", async () => {
    const rows = await world.sql(
      `select conrelid::regclass::text as name from pg_constraint
        where contype = 'f' and confrelid = 'cases.cases'::regclass and confdeltype <> 'c' order by 1`,
    );
    expect(rows.map((row: { name: string }) => row.name)).toEqual(["signals.signals"]);
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

test("a colleague who may approve sees the same numbers as who prepared", async () => {
  const { body } = await colleague.api("GET", "/destructions");
  expect(body.items.length).toBeGreaterThan(3);
  expect(JSON.stringify(body)).not.toContain("Kanarie");
});
