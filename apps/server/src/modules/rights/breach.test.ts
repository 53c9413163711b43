import { instant } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { breachClock, hoursAfter, type BreachFacts } from "./breach.ts";
import { pressForBreaches } from "./press-for-breaches.ts";

const open: BreachFacts = {
  discoveredAt: instant("2026-11-20T16:05:00Z"),
  reportDueAt: instant("2026-11-23T16:05:00Z"),
  risk: null,
  authority: null,
  authorityAt: null,
  people: null,
  hasMeasures: false,
  closedAt: null,
};

describe("the clock of 72 hours", () => {
  test("counts every hour: over a weekend, and over the change to summer or winter time", () => {
    // Friday evening to Monday evening.
    expect(hoursAfter(instant("2026-11-20T16:05:00Z"), 72)).toBe("2026-11-23T16:05:00.000Z");
    // The clock goes back on 25 October: 18:00 summer time ends as 17:00 winter time.
    expect(hoursAfter(instant("2026-10-23T18:00:00+02:00"), 72)).toBe(
      instant("2026-10-26T17:00:00+01:00"),
    );
    expect(hoursAfter(instant("2026-03-27T18:00:00+01:00"), 72)).toBe(
      instant("2026-03-30T19:00:00+02:00"),
    );
  });

  test("runs until somebody decides, to the minute, and then keeps its stand", () => {
    const last = breachClock(open, instant("2026-11-23T16:04:00Z"));
    expect(last).toEqual({ minutesLeft: 1, isRunning: true, isOver: false, isInTime: null });
    expect(breachClock(open, instant("2026-11-23T16:05:00Z")).isOver).toBe(false);
    expect(breachClock(open, instant("2026-11-23T16:06:00Z"))).toMatchObject({
      minutesLeft: -1,
      isOver: true,
    });
    const reported = {
      ...open,
      authority: "reported",
      authorityAt: instant("2026-11-21T16:05:00Z"),
    } as const;
    expect(breachClock(reported, instant("2027-01-01T00:00:00Z"))).toEqual({
      minutesLeft: 48 * 60,
      isRunning: false,
      isOver: false,
      isInTime: true,
    });
    const late = { ...reported, authorityAt: instant("2026-11-24T00:00:00Z") };
    expect(breachClock(late, instant("2027-01-01T00:00:00Z")).isInTime).toBe(false);
  });
});

const world = await openWorld("2026-11-23");
const { coordinator, privacy, shelter } = world.persons;
const discoveredAt = "2026-11-20T16:05:00.000Z";
const breach = {
  kind: "wrong-recipient",
  discoveredAt,
  facts: "Kanariemail aan de verkeerde.",
  compartments: ["identity"],
  peopleCount: 3,
};

async function report(more: object = {}) {
  return coordinator.api("POST", "/breaches", { ...breach, ...more });
}

async function act(id: string, what: string, body: object | undefined, version: number) {
  const method = what === "assessment" ? "PUT" : "POST";
  return privacy.api(method, `/breaches/${id}/${what}`, body, { "if-match": `"${version}"` });
}

describe("a breach", () => {
  test("is reported by anybody who works with cases, and handled by the privacy officer alone", async () => {
    const reported = await report();
    expect(reported.status, JSON.stringify(reported.body)).toBe(201);
    expect(reported.body).toMatchObject({ reportDueAt: "2026-11-23T16:05:00.000Z" });
    const { id } = reported.body;
    expect((await coordinator.api("GET", "/breaches")).status).toBe(403);
    expect((await shelter.api("GET", `/breaches/${id}`)).status).toBe(403);
    const read = await privacy.api("GET", `/breaches/${id}`);
    expect(read.body).toMatchObject({ facts: breach.facts, peopleCount: 3, confidence: "check" });
    const [row] = await world.sql("select sealed_facts from rights.breaches where id = $1", [id]);
    expect(row.sealed_facts.includes(Buffer.from("Kanarie"))).toBe(false);
    const future = await report({ discoveredAt: "2099-01-01T00:00:00Z" });
    expect(future.body).toMatchObject({ code: "event-in-future" });
    const order = await report({ happenedAt: "2026-11-21T00:00:00Z" });
    expect(order.body).toMatchObject({ code: "happened-after-discovery" });
  });

  test("is closed only when risk, report, people and measures have been decided with a reason", async () => {
    const { id } = (await report()).body;
    expect((await act(id, "closure", undefined, 1)).body).toMatchObject({
      code: "breach-undecided",
      facts: { missing: ["risk", "authority", "people", "measures"] },
    });
    const not = { reported: false, reason: "Geen risico" };
    expect((await act(id, "authority", not, 1)).body).toMatchObject({ code: "risk-needed" });
    const weighed = { risk: "high", assessment: "Namen en adressen", measures: "Teruggehaald" };
    expect((await act(id, "assessment", weighed, 1)).status).toBe(200);
    expect((await act(id, "authority", not, 2)).body).toMatchObject({ code: "report-needed" });
    const done = { reported: true, at: "2026-11-22T10:00:00Z", reason: "Hoog risico" };
    expect((await act(id, "authority", done, 2)).body).toMatchObject({
      version: 3,
      isInTime: true,
    });
    expect((await act(id, "authority", done, 2)).status).toBe(412);
    const told = { told: true, reason: "Gebeld op het veilige nummer" };
    expect((await act(id, "people", told, 3)).status).toBe(200);
    expect((await act(id, "closure", undefined, 4)).status).toBe(200);
    expect((await act(id, "people", told, 5)).body).toMatchObject({ code: "breach-closed" });
    const { body } = await privacy.api("GET", `/breaches/${id}`);
    expect(body).toMatchObject({ isRunning: false, isInTime: true, people: "told" });
    expect(body.minutesLeft).toBe(30 * 60 + 5);
  });

  test("presses after 24, 48 and 66 hours, each once, and stops with the decision", async () => {
    const { id } = (await report()).body;
    const pressAt = async (now: string): Promise<number> => {
      const clock = { now: () => instant(now), today: () => world.platform.clock.today() };
      await pressForBreaches.work(world.database.worker, clock, world.platform);
      const rows = await world.sql(
        "select from platform.outbox where event = 'breach.warning' and object_id = $1",
        [id],
      );
      return rows.length;
    };
    expect(await pressAt("2026-11-21T16:04:59Z")).toBe(0);
    expect(await pressAt("2026-11-21T16:05:00Z")).toBe(1);
    expect(await pressAt("2026-11-21T16:05:00Z")).toBe(1);
    expect(await pressAt("2026-11-22T16:05:00Z")).toBe(2);
    expect(await pressAt("2026-11-23T10:05:00Z")).toBe(3);
    await act(id, "authority", { reported: true, at: discoveredAt, reason: "Gemeld" }, 1);
    expect(await pressAt("2026-11-25T00:00:00Z")).toBe(3);
  });
});
