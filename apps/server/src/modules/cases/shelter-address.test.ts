import { expect, test } from "vitest";
import { routes } from "@schakel/contract";
import { openWorld, type Person, type PersonName } from "../../../test/world.ts";

const world = await openWorld();
const { coordinator, police, shelter, stranger } = world.persons;
const address = "Kanariestraat 77, Zwaluwdorp";
const reason = "Kanariereden: spullen brengen.";

const opened = await coordinator.api("POST", "/cases", {
  targetGroup: "B",
  form: "sexual",
  client: { givenName: "Vera", surname: "Waterman" },
});
const path = `/cases/${opened.body.id}`;
for (const partner of [police, shelter]) {
  await coordinator.api("POST", `${path}/participants`, {
    organisationId: partner.organisationId,
    agreementId: world.agreementId,
    part: "Mee",
  });
}
const recorded = await shelter.api("POST", `${path}/shelter-addresses`, { address });
const addressPath = `${path}/shelter-addresses/${recorded.body.id}`;

const idsFor = async (reader: Person) =>
  (await reader.api("GET", `${path}/shelter-addresses`)).body.items?.map(
    (item: { id: string }) => item.id,
  ) ?? [];

test("the shelter records it and keeps the list; who coordinates the case does not see it", async () => {
  expect(recorded.status, JSON.stringify(recorded.body)).toBe(201);
  expect(await idsFor(shelter)).toEqual([recorded.body.id]);
  for (const other of [coordinator, police, stranger]) {
    expect(await idsFor(other)).toEqual([]);
    const tried = await other.api("POST", `${addressPath}/openings`, { reason });
    expect(tried.status).toBe(404);
    const rows = await world.as(other, async (tx) =>
      tx.selectFrom("cases.shelter_addresses").select("id").execute(),
    );
    expect(rows).toEqual([]);
  }
});

test("one person on the list opens it with a reason, and the keeper reads who and why", async () => {
  const admitted = await shelter.api("POST", `${addressPath}/readers`, {
    kind: "person",
    subjectId: coordinator.accountId,
  });
  expect(admitted.status, JSON.stringify(admitted.body)).toBe(201);
  expect((await coordinator.api("POST", `${addressPath}/openings`, {})).status).toBe(400);
  const seen = await coordinator.api("POST", `${addressPath}/openings`, { reason });
  expect(seen.body).toEqual({ address });
  const { colleague } = world.persons;
  expect((await colleague.api("POST", `${addressPath}/openings`, { reason })).status).toBe(404);
  const list = await shelter.api("GET", `${path}/shelter-addresses`);
  expect(list.body.items[0].openings).toMatchObject([{ who: "Persoon coordinator", reason }]);
  const log = await world.sql(
    "select detail from platform.audit_events where event = 'shelter-address.open' and outcome = 'success'",
  );
  expect(log).toHaveLength(1);
  expect(JSON.stringify(log)).not.toContain("Kanarie");
});

test("off the list is gone at the next statement, and only the keeper changes the list", async () => {
  const put = { kind: "organisation", subjectId: police.organisationId };
  expect((await coordinator.api("POST", `${addressPath}/readers`, put)).status).toBe(404);
  const admitted = await shelter.api("POST", `${addressPath}/readers`, put);
  expect((await police.api("POST", `${addressPath}/openings`, { reason })).status).toBe(200);
  expect((await shelter.api("POST", `${addressPath}/readers`, put)).body.code).toBe(
    "already-on-list",
  );
  const removed = await shelter.api("DELETE", `${addressPath}/readers/${admitted.body.id}`);
  expect(removed.status).toBe(204);
  expect((await police.api("POST", `${addressPath}/openings`, { reason })).status).toBe(404);
});

/** Every question of the contract that can be asked about this case, or about nothing in particular. */
function questions(): string[] {
  return Object.values(routes)
    .filter(({ method, access }) => method === "GET" && access === "actor")
    .map(({ path: asked }) => asked.replace("{caseId}", opened.body.id))
    .filter((each) => !each.includes("{") && !each.endsWith("/event-stream"));
}

test("no other answer to anybody holds the address: lists, search, case, log, print", async () => {
  const asked = questions().filter((each) => !/events?$/.test(each) || each.includes("/cases/"));
  expect(asked.length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const [name, person] of Object.entries(world.persons) as [PersonName, Person][]) {
    for (const question of asked) {
      const { body } = await person.api("GET", question);
      const text = Buffer.isBuffer(body) ? body.toString("latin1") : JSON.stringify(body ?? "");
      if (/Kanariestraat|Zwaluwdorp/.test(text)) found.push(`${name} ${question}`);
    }
    for (const text of [address, "Zwaluwdorp", "Waterman"]) {
      const { body } = await person.api("POST", "/person-searches", { text });
      if (JSON.stringify(body).includes("Zwaluw")) found.push(`${name} search`);
    }
  }
  expect(found).toEqual([]);
  const [log] = await world.sql(
    "select string_agg(to_jsonb(a)::text, '') as text from platform.audit_events a",
  );
  const [out] = await world.sql(
    "select string_agg(to_jsonb(o)::text, '') as text from platform.outbox o",
  );
  expect(`${log.text}${out.text}`).not.toMatch(/Kanarie|Zwaluw/);
}, 60_000);
