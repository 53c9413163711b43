import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Person } from "../../../test/world.ts";
import { lookupsPerDay } from "./duplicate.ts";

const world = await openWorld();
const { coordinator, colleague, police, shelter, stranger } = world.persons;

async function open(by: Person, client: object): Promise<string> {
  const opened = await by.api("POST", "/cases", { targetGroup: "B", form: "sexual", client });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  return `/cases/${opened.body.id}`;
}
const lookUp = async (by: Person, path: string) => by.api("POST", `${path}/involvement-searches`);

beforeEach(async () => {
  await world.sql("delete from duplicates.lookups");
});

describe("double intake", () => {
  const client = { givenName: "Marta", surname: "Kowalczyk", birthDay: "2001-05-04" };

  test("tells both sides that another party is involved, and nothing else", async () => {
    const there = await open(stranger, client);
    const here = await open(coordinator, { ...client, givenName: "Martha", surname: "Kowalczik" });
    const found = await lookUp(coordinator, here);
    expect(found.status, JSON.stringify(found.body)).toBe(200);
    expect(found.body.items).toEqual([
      {
        organisationId: stranger.organisationId,
        organisationName: "Expertisecentrum van elders",
        phone: null,
        foundAt: expect.any(String),
      },
    ]);
    const told = await stranger.api("GET", `${there}/involvements`);
    expect(told.body.items).toMatchObject([{ organisationName: "Expertisecentrum van de test" }]);
    const both = JSON.stringify(found.body) + JSON.stringify(told.body.items);
    for (const secret of [there.slice(7), here.slice(7), "Kowal", "RO-2026", "TW-2026"]) {
      expect(both).not.toContain(secret);
    }
    const [notices] = await world.sql(
      "select count(*)::int as count from platform.outbox where event = 'duplicate.found'",
    );
    expect(notices.count).toBe(2);
  });

  test("tells it once, and not to partners or about somebody else", async () => {
    await open(stranger, client);
    const here = await open(coordinator, client);
    await coordinator.api("POST", `${here}/participants`, {
      organisationId: police.organisationId,
      agreementId: world.agreementId,
      part: "Mee",
    });
    await lookUp(coordinator, here);
    expect((await lookUp(coordinator, here)).body.items).toHaveLength(1);
    expect((await police.api("GET", `${here}/involvements`)).body.items).toEqual([]);
    expect((await lookUp(police, here)).body.code).toBe("not-coordinating");
    const other = await open(coordinator, { givenName: "Ion", surname: "Popescu" });
    expect((await lookUp(coordinator, other)).body.items).toEqual([]);
  });

  test("has a budget per person and day, and refuses beyond it in words", async () => {
    const here = await open(coordinator, client);
    for (let done = 0; done < lookupsPerDay; done += 1) await lookUp(coordinator, here);
    const refused = await lookUp(coordinator, here);
    expect(refused.body).toMatchObject({ status: 429, code: "lookup-budget-spent" });
    expect((await coordinator.api("GET", `${here}/involvements`)).body.lookupsLeft).toBe(0);
    expect((await lookUp(colleague, here)).status).toBe(200);
  });

  test("gives no candidates without a look-up that was counted, whoever asks the database", async () => {
    await open(stranger, client);
    const here = await open(coordinator, client);
    const [{ tokens }] = await world.sql(
      "select array_agg(token) as tokens from identity.blind_tokens",
    );
    const rows = await world.as(coordinator, async (tx) =>
      sql`select * from duplicates.candidates(${here.slice("/cases/".length)}, ${tokens}::bytea[], '{}', 40)`.execute(
        tx,
      ),
    );
    expect(rows.rows).toEqual([]);
  });
});

describe("two cases of one person", () => {
  const texts = async (reader: Person, path: string): Promise<string[]> =>
    (await reader.api("GET", `${path}/entries`)).body.items?.map(
      (item: { text: string }) => item.text,
    ) ?? [];

  test("go together without a compartment mixing, and apart again without loss", async () => {
    const [one, two] = [
      await open(coordinator, { givenName: "Ada" }),
      await open(coordinator, { givenName: "Ada" }),
    ];
    for (const [path, partner] of [
      [one, police],
      [two, shelter],
    ] as const) {
      await coordinator.api("POST", `${path}/participants`, {
        organisationId: partner.organisationId,
        agreementId: world.agreementId,
        part: "Mee",
      });
      for (const compartment of ["identity", "plan-results", "criminal-justice"]) {
        await coordinator.api("POST", `${path}/entries`, {
          kind: "note",
          compartment,
          text: `${compartment} ${path}`,
        });
      }
    }
    const look = async () =>
      Promise.all(
        [police, shelter, coordinator].flatMap((reader) => [
          texts(reader, one),
          texts(reader, two),
        ]),
      );
    const before = await look();
    const intoCaseId = two.slice("/cases/".length);
    const merged = await coordinator.api("POST", `${one}/mergers`, {
      intoCaseId,
      reason: "Zelfde persoon",
    });
    expect(merged.status, JSON.stringify(merged.body)).toBe(201);
    expect(await look()).toEqual(before);
    expect(before[0]).toHaveLength(2);
    expect(before[1]).toEqual([]);
    const seen = await coordinator.api("GET", `${one}/involvements`);
    expect(seen.body.mergers).toMatchObject([
      { direction: "into", caseId: intoCaseId, reason: "Zelfde persoon" },
    ]);
    expect((await police.api("GET", `${one}/involvements`)).body.mergers).toEqual([]);
    const again = await coordinator.api("POST", `${one}/mergers`, {
      intoCaseId,
      reason: "Nog eens",
    });
    expect(again.body.code).toBe("already-merged");
    const undone = await coordinator.api(
      "POST",
      `${one}/mergers/${merged.body.id}/undoing`,
      undefined,
      {
        "if-match": '"1"',
      },
    );
    expect(undone.status).toBe(200);
    expect((await coordinator.api("GET", `${one}/involvements`)).body.mergers).toEqual([]);
    expect(await look()).toEqual(before);
  });

  test("are not merged by who coordinates only one of them", async () => {
    const mine = await open(coordinator, { givenName: "Ada" });
    const theirs = await open(stranger, { givenName: "Ada" });
    const asked = { intoCaseId: theirs.slice("/cases/".length), reason: "Zelfde" };
    expect((await coordinator.api("POST", `${mine}/mergers`, asked)).status).toBe(404);
  });
});
