import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Person } from "../../../test/world.ts";

const world = await openWorld();
const { coordinator, police, shelter } = world.persons;
let path = "";

beforeEach(async () => {
  const opened = await coordinator.api("POST", "/cases", { targetGroup: "B", form: "sexual" });
  path = `/cases/${opened.body.id}`;
});

async function invite(partner: Person): Promise<void> {
  const body = {
    organisationId: partner.organisationId,
    agreementId: world.agreementId,
    part: "Mee",
  };
  const joined = await coordinator.api("POST", `${path}/participants`, body);
  expect(joined.status, JSON.stringify(joined.body)).toBe(201);
}

async function write(by: Person, entry: object): Promise<string> {
  const added = await by.api("POST", `${path}/entries`, {
    kind: "note",
    compartment: "contact-safety",
    text: "Eerste tekst",
    ...entry,
  });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  return added.body.id;
}

type Read = { id: string; text: string; onwardUse: string; kind: string };
async function textsFor(reader: Person): Promise<string[]> {
  const { body } = await reader.api("GET", `${path}/entries`);
  return (body.items as Read[]).map((item) => item.text);
}

async function earlierFor(reader: Person, entryId: string): Promise<string[]> {
  const { body } = await reader.api("GET", `${path}/entries/${entryId}/versions`);
  return (body.items as Read[]).map((item) => item.text);
}

describe("a corrected fact", () => {
  test("shows its earlier text to those who could read it then, and not to who came later", async () => {
    await invite(police);
    const id = await write(coordinator, {});
    const corrected = await coordinator.api(
      "PUT",
      `${path}/entries/${id}`,
      { text: "Betere tekst" },
      { "if-match": '"1"' },
    );
    expect(corrected.status).toBe(200);
    await invite(shelter);
    expect(await textsFor(shelter)).toEqual(["Betere tekst"]);
    expect(await earlierFor(shelter, id)).toEqual([]);
    expect(await earlierFor(police, id)).toEqual(["Eerste tekst"]);
    expect(await earlierFor(coordinator, id)).toEqual(["Eerste tekst"]);
    const rows = await world.as(shelter, async (tx) =>
      tx.selectFrom("cases.entry_versions").select("version").where("entry_id", "=", id).execute(),
    );
    expect(rows).toEqual([]);
  });

  test("keeps its earlier text from a reader whose access ended, also as a version", async () => {
    await invite(police);
    const id = await write(coordinator, {});
    await coordinator.api(
      "PUT",
      `${path}/entries/${id}`,
      { text: "Beter", onwardUse: "supplier" },
      { "if-match": '"1"' },
    );
    expect(await textsFor(police)).toEqual([]);
    expect(await earlierFor(police, id)).toEqual([]);
  });
});

describe("how far a fact may go", () => {
  test("is up to who supplied it: as agreed, to the coordination, or no further", async () => {
    await invite(police);
    await invite(shelter);
    const one = { compartment: "shelter-housing" };
    await write(shelter, { ...one, text: "Voor allen" });
    await write(shelter, { ...one, text: "Voor de coördinatie", onwardUse: "coordination" });
    await write(shelter, { ...one, text: "Van ons", onwardUse: "supplier" });
    expect((await textsFor(shelter)).sort()).toEqual([
      "Van ons",
      "Voor allen",
      "Voor de coördinatie",
    ]);
    expect((await textsFor(coordinator)).sort()).toEqual(["Voor allen", "Voor de coördinatie"]);
    const own = await coordinator.api("GET", `${path}/entries`);
    expect((own.body.items as Read[]).map((item) => item.onwardUse)).toContain("coordination");
    expect(await textsFor(police)).toEqual([]);
  });

  test("also decides which screens hear that it is there", async () => {
    await invite(police);
    const keysOf = async (id: string): Promise<number[]> => {
      const [line] = await world.sql(
        "select organisation_keys from platform.outbox where object_id = $1",
        [id],
      );
      return line.organisation_keys;
    };
    const shared = await write(coordinator, {});
    const kept = await write(coordinator, { onwardUse: "supplier" });
    expect(await keysOf(shared)).toHaveLength(2);
    expect(await keysOf(kept)).toHaveLength(1);
  });
});

test("a fact can say what a document holds, when it happened, and how it is known", async () => {
  await write(coordinator, {
    kind: "document",
    source: "document",
    eventAt: "2026-11-01T10:00:00Z",
    text: "Brief van de IND",
  });
  const { body } = await coordinator.api("GET", `${path}/entries`);
  expect(body.items[0]).toMatchObject({
    kind: "document",
    source: "document",
    eventAt: expect.stringContaining("2026-11-01T10:00:00"),
    recordedAt: expect.stringContaining("2026-11-22"),
    originOrganisationType: "care-coordination",
  });
});
