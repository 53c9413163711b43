import { day } from "@schakel/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Answer, type Person } from "../../../test/world.ts";
import { forgetRequests } from "./forget-requests.ts";
import { listAccessRequests } from "./list-access-requests.ts";
import {
  compartmentsOf,
  expectStatus,
  matching,
  openTestCase,
  statusesOf,
  type TestCase,
} from "./open-test-case.fixture.ts";

const world = await openWorld();
const { coordinator, police, shelter, stranger, reporter } = world.persons;
let file: TestCase;

beforeEach(async () => {
  file = await openTestCase(world);
  await world.sql("update referrals.access_requests set asked_at = asked_at - interval '2 days'");
});

const reason = "De cliënt verblijft sinds gisteren bij ons.";

async function ask(person: Person, caseNumber: string): Promise<Answer> {
  return person.api("POST", "/access-requests", {
    caseNumber,
    purpose: "support-and-shelter",
    reason,
  });
}

type Shown = { id: string; caseId: string | null; status: string; side: string };

async function requestsOf(person: Person): Promise<Shown[]> {
  return (await person.api("GET", "/access-requests")).body.items;
}

describe("a request for access", () => {
  test("by a number that does not exist answers as one by a number that does", async () => {
    const known = await ask(shelter, file.number);
    const unknown = await ask(shelter, "RO-2026-99999");
    expect(statusesOf([known, unknown])).toEqual([201, 201]);
    expect(Object.keys(known.body)).toEqual(Object.keys(unknown.body));
    const [second, first] = [...(await requestsOf(shelter))].slice(0, 2);
    const bare = ({ id: _, ...rest }: Shown & Record<string, unknown>) => ({
      ...rest,
      caseNumber: "",
      askedAt: "",
    });
    expect(bare(second as never)).toEqual(bare(first as never));
    expect(first).toMatchObject({ caseId: null, side: "asker", status: "sent" });
    // Nor does the asker read in the tables which of the two has a case behind it.
    const targets = await world.as(shelter, async (tx) =>
      tx.selectFrom("referrals.access_request_targets").selectAll().execute(),
    );
    expect(targets).toEqual([]);
  });

  test("reaches who coordinates the case, and nobody else", async () => {
    const { body } = await ask(shelter, file.number.toLowerCase());
    const seen = (await requestsOf(coordinator)).find((each) => each.id === body.id);
    expect(seen).toMatchObject({ caseId: file.id, side: "coordinator", reason, canAnswer: true });
    for (const other of [police, stranger]) {
      expect((await requestsOf(other)).filter((each) => each.id === body.id)).toEqual([]);
      const tried = await other.api(
        "POST",
        `/access-requests/${body.id}/answer`,
        { granted: false, text: "Nee" },
        matching(1),
      );
      expect([403, 404]).toContain(tried.status);
    }
  });

  test("lets the asker in under an agreement in force, and only then [R433]", async () => {
    const { body } = await ask(shelter, file.number);
    expect(await compartmentsOf(shelter, file)).toEqual([]);
    const granted = await coordinator.api(
      "POST",
      `/access-requests/${body.id}/answer`,
      { granted: true, agreementId: world.agreementId, part: "Vangt op", text: "Welkom" },
      matching(1),
    );
    expectStatus(granted, 200);
    expect(await compartmentsOf(shelter, file)).toEqual(["identity", "plan-results"]);
    const mine = (await requestsOf(shelter)).find((each) => each.id === body.id);
    expect(mine).toMatchObject({ status: "granted", answer: "Welkom" });
    expect((await ask(shelter, file.number)).body.code).toBe("already-takes-part");
  });

  test("is refused with a reason, once", async () => {
    const { body } = await ask(shelter, file.number);
    const no = { granted: false, text: "Een ander helpt al" };
    const path = `/access-requests/${body.id}/answer`;
    const both = await Promise.all([
      coordinator.api("POST", path, no, matching(1)),
      coordinator.api("POST", path, no, matching(1)),
    ]);
    expect(statusesOf(both)).toEqual([200, 409]);
    const mine = (await requestsOf(shelter)).find((each) => each.id === body.id);
    expect(mine).toMatchObject({ status: "refused", answer: "Een ander helpt al" });
    expect(await compartmentsOf(shelter, file)).toEqual([]);
  });

  test("without an answer lapses alike, with or without a case", async () => {
    const one = await ask(shelter, file.number);
    const two = await ask(shelter, "RO-2026-99998");
    const { items } = await world.as(
      shelter,
      async (tx, actor, platform) => listAccessRequests(tx, actor, platform, {}),
      day("2026-12-07"),
    );
    const both = items.filter((item) => [one.body.id, two.body.id].includes(item.id));
    expect(both.map((item) => item.status)).toEqual(["lapsed", "lapsed"]);
  });

  test("that led to nothing is forgotten after ninety days, with its key", async () => {
    const { body: lapsed } = await ask(shelter, "RO-2026-99997");
    const { body: granted } = await ask(shelter, file.number);
    await coordinator.api(
      "POST",
      `/access-requests/${granted.id}/answer`,
      { granted: true, agreementId: world.agreementId, part: "Vangt op", text: "Welkom" },
      matching(1),
    );
    const kept = async (on: string) => {
      await forgetRequests.work(world.database.worker, world.on(day(on)).clock, world.platform);
      const rows = await world.sql(
        "select dossier_id from identity.data_keys where dossier_id = any ($1) order by created_at",
        [[lapsed.id, granted.id]],
      );
      return rows.map((row): string => row.dossier_id);
    };
    expect(await kept("2027-03-06")).toEqual([lapsed.id, granted.id]);
    expect(await kept("2027-03-07")).toEqual([granted.id]);
  });

  test("has a budget of ten a day for one person", async () => {
    const answers: number[] = [];
    for (let number = 1; number <= 11; number += 1) {
      answers.push((await ask(police, `RO-2026-9${number}`)).status);
    }
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 201));
    expect(answers[10]).toBe(429);
    expect((await ask(reporter, file.number)).status).toBe(403);
  });
});
