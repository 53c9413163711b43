import { setTimeout as sleep } from "node:timers/promises";
import { day } from "@schakel/kernel";
import Fastify from "fastify";
import { afterAll, describe, expect, test } from "vitest";
import { remindOfTerms } from "../src/modules/process/remind-of-terms.ts";
import { withConnection } from "../src/platform/database/connect.ts";
import { openHub, type HubMessage } from "../src/platform/events/hub.ts";
import { hearAnnouncements, relayOutbox } from "../src/platform/events/relay.ts";
import { secretHash } from "../src/platform/http/credential.ts";
import { streamEvents } from "../src/platform/http/event-stream.ts";
import { openWorld } from "./world.ts";

const world = await openWorld();
const { coordinator, police, reporter } = world.persons;
const { worker } = world.database;

const hub = openHub(async () => {});
const hearing = await hearAnnouncements(
  world.database.logins.worker,
  (keys, message) => hub.spread(keys, message),
  world.platform.log,
);
afterAll(async () => hearing.end());

async function keyOf(organisationId: string): Promise<number> {
  const [row] = await world.sql("select key from partners.organisations where id = $1", [
    organisationId,
  ]);
  return row.key;
}

async function heardBy(
  organisationId: string,
  work: () => Promise<unknown>,
): Promise<HubMessage[]> {
  const heard: HubMessage[] = [];
  const stop = hub.listen({
    organisationKey: await keyOf(organisationId),
    tell: (message) => void heard.push(message),
  });
  await work();
  await relayOutbox(worker);
  await sleep(100);
  stop();
  return heard;
}

describe("what open screens hear", () => {
  test("is the event and ids, for the organisations that may know and for no other", async () => {
    const report = {
      kind: "advice",
      urgency: "within-a-week",
      facts: "Een vraag.",
      victimKnows: "unknown",
      victimAgrees: "not-asked",
    };
    const desk = await heardBy(coordinator.organisationId, async () =>
      reporter.api("POST", "/signals", report),
    );
    expect(desk).toHaveLength(1);
    expect(Object.keys(desk[0] ?? {}).sort()).toEqual(["dossierId", "event", "id", "objectId"]);
    expect(desk[0]?.event).toBe("signal.reported");
    const elsewhere = await heardBy(police.organisationId, async () =>
      reporter.api("POST", "/signals", report),
    );
    expect(elsewhere).toEqual([]);
  });

  test("is heard again after PostgreSQL cut the session that listens", async () => {
    const cut = await withConnection(world.database.administrator, async (client) => {
      const { rows } = await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'schakel events' and datname = current_database()",
      );
      return rows;
    });
    expect(cut).toHaveLength(1);
    const isBack = async () =>
      withConnection(world.database.administrator, async (client) => {
        const { rows } = await client.query(
          "select 1 from pg_stat_activity where application_name = 'schakel events' and datname = current_database() and query like 'listen%'",
        );
        return rows.length === 1;
      });
    await expect.poll(isBack, { timeout: 10_000 }).toBe(true);
    const report = {
      kind: "advice",
      urgency: "within-a-week",
      facts: "Nog een vraag.",
      victimKnows: "unknown",
      victimAgrees: "not-asked",
    };
    const desk = await heardBy(coordinator.organisationId, async () =>
      reporter.api("POST", "/signals", report),
    );
    expect(desk.map((message) => message.event)).toEqual(["signal.reported"]);
  });

  test("is nothing when the change was refused", async () => {
    const heard = await heardBy(coordinator.organisationId, async () =>
      coordinator.api("POST", "/cases", { targetGroup: "B", form: "no-such-form" }),
    );
    expect(heard).toEqual([]);
  });
});

describe("an open event stream", () => {
  test("ends soon after its session ends, and does not count as work in between", async () => {
    const tokenHash = secretHash("secret-of-coordinator-in-this-test-world");
    const server = Fastify({ genReqId: () => "01a201c0-0000-7000-8000-000000000001" });
    server.get("/events", async (request, reply) =>
      streamEvents(
        world.platform,
        { kind: "session", tokenHash, requestId: request.id },
        reply,
        50,
      ),
    );
    const address = await server.listen({ port: 0, host: "127.0.0.1" });
    const idle = async () =>
      world.sql(
        "select last_used_at, idle_expires_at from accounts.sessions where token_hash = $1",
        [tokenHash],
      );
    await world.sql(
      "update accounts.sessions set last_used_at = now() - interval '10 minutes' where token_hash = $1",
      [tokenHash],
    );
    const before = await idle();
    const answer = await fetch(`${address}/events`);
    expect(answer.headers.get("content-type")).toBe("text/event-stream");
    const reader = answer.body?.getReader();
    await reader?.read();
    expect(await idle()).toEqual(before);
    await world.sql("update accounts.sessions set ended_at = now() where token_hash = $1", [
      tokenHash,
    ]);
    let isOver = false;
    while (!isOver) isOver = (await reader?.read())?.done ?? true;
    expect((await fetch(`${address}/events`)).status).toBe(500);
    await world.sql("update accounts.sessions set ended_at = null where token_hash = $1", [
      tokenHash,
    ]);
    await server.close();
  });
});

describe("a warning about a term", () => {
  test("goes out once: when the job runs twice, at the same time, or after the clock was moved [R316]", async () => {
    const opened = await coordinator.api("POST", "/cases", { targetGroup: "B", form: "sexual" });
    const path = `/cases/${opened.body.id}`;
    const recorded = await coordinator.api("POST", `${path}/track-events`, {
      kind: "reflection-period-offered",
      happenedOn: "2026-11-20",
    });
    expect(recorded.body.startedTerm.endsOn).toBe("2027-02-20");
    const remindOn = async (on: string) => {
      const platform = world.on(day(on));
      await remindOfTerms.work(worker, platform.clock, platform);
    };
    const warnings = async () => {
      const rows = await world.sql(
        "select count(*)::int as count from platform.outbox where event = 'term.warning'",
      );
      return rows[0].count;
    };
    await remindOn("2027-01-20");
    expect(await warnings()).toBe(0);
    await Promise.all([remindOn("2027-01-21"), remindOn("2027-01-21")]);
    expect(await warnings()).toBe(1);
    await remindOn("2027-01-21");
    await remindOn("2026-12-01");
    expect(await warnings()).toBe(1);
    // Two days of warning went by while the server was down: both are told, each once.
    await remindOn("2027-02-14");
    expect(await warnings()).toBe(3);
    await remindOn("2027-03-01");
    expect(await warnings()).toBe(3);
  });

  test("does not come for a term that has ended", async () => {
    const opened = await coordinator.api("POST", "/cases", { targetGroup: "B", form: "sexual" });
    const path = `/cases/${opened.body.id}`;
    await coordinator.api("POST", `${path}/track-events`, {
      kind: "reflection-period-offered",
      happenedOn: "2026-11-01",
    });
    const ended = await coordinator.api("POST", `${path}/track-events`, {
      kind: "police-report-signed",
      happenedOn: "2026-11-10",
    });
    expect(ended.body.endedTerms).toHaveLength(1);
    const [before] = await world.sql(
      "select count(*)::int as count from platform.outbox where event = 'term.warning'",
    );
    const later = world.on(day("2027-02-01"));
    await remindOfTerms.work(worker, later.clock, later);
    const [after] = await world.sql(
      "select count(*)::int as count from platform.outbox where event = 'term.warning'",
    );
    expect(after.count).toBe(before.count);
  });
});
