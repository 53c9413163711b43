import { expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { openStage } from "./agreement.fixture.ts";

const world = await openWorld();
const { coordinator, police, privacy, shelter, director } = world.persons;
const stage = openStage(world);
await stage.inForce([
  { emergencyOnly: true, compartment: "contact-safety", recipientRole: "police-officer" },
]);
const opened = await coordinator.api("POST", "/cases", {
  targetGroup: "B",
  form: "sexual",
  client: { givenName: "Noor", surname: "Nood" },
  firstEntries: ["contact-safety", "criminal-justice"].map((compartment) => ({
    kind: "note",
    compartment,
    text: compartment,
  })),
});
const caseId: string = opened.body.id;
const { number } = (await coordinator.api("GET", `/cases/${caseId}`)).body;
const wish = { caseNumber: number, reason: "Zij belt dat hij voor de deur staat.", minutes: 60 };
const seen = async () =>
  ((await police.api("GET", `/cases/${caseId}/entries`)).body.items ?? []).map(
    (item: { compartment: string }) => item.compartment,
  );

test("a case opens in an emergency, to one person, as far as the clause goes, and is told at once [R433]", async () => {
  expect(await seen()).toEqual([]);
  const open = await police.api("POST", "/emergency-accesses", wish);
  expect(open.status, JSON.stringify(open.body)).toBe(201);
  expect(open.body).toMatchObject({ caseId, until: expect.stringContaining("2026-11-22T") });
  expect(await seen()).toEqual(["contact-safety"]);
  const [told] = await world.sql(
    "select organisation_keys from platform.outbox where event = 'emergency.opened' and object_id = $1",
    [open.body.id],
  );
  const keys = await world.sql("select key from partners.organisations where id = any($1)", [
    [police.organisationId, coordinator.organisationId],
  ]);
  expect(new Set(told.organisation_keys)).toEqual(new Set(keys.map(({ key }) => key)));
  const [line] = await world.sql(
    "select emergency_used, purpose from platform.audit_events where event = 'emergency.open'",
  );
  expect(line).toEqual({ emergency_used: true, purpose: "victim-protection" });
  const stored = await world.sql("select sealed_reason from cases.emergency_accesses");
  expect(Buffer.from(stored[0].sealed_reason).toString()).not.toContain("deur");

  const mine = (await police.api("GET", "/emergency-accesses?only=open")).body.items[0];
  expect(mine.minutesLeft).toBeGreaterThan(0);
  expect(mine.minutesLeft).toBeLessThanOrEqual(60);
  expect(mine).toMatchObject({ caseNumber: number, reason: wish.reason, allowedActions: ["stop"] });
  expect((await coordinator.api("GET", "/emergency-accesses")).body.items).toMatchObject([
    { id: open.body.id, reason: wish.reason, allowedActions: [] },
  ]);
  const stopped = await police.api("POST", `/emergency-accesses/${mine.id}/ending`, undefined, {
    "if-match": `"${mine.version}"`,
  });
  expect(stopped.status, JSON.stringify(stopped.body)).toBe(200);
  expect(await seen()).toEqual([]);
  const again = await police.api("POST", `/emergency-accesses/${mine.id}/ending`, undefined, {
    "if-match": `"${stopped.body.version}"`,
  });
  expect(again.body.code).toBe("emergency-over");
});

test("a privacy officer reviews it, and the reviewer sees no case", async () => {
  const { items } = (await privacy.api("GET", "/emergency-accesses?only=to-review")).body;
  expect(items).toMatchObject([
    { caseNumber: number, reason: wish.reason, isReviewOverdue: false, allowedActions: ["review"] },
  ]);
  expect((await privacy.api("GET", `/cases/${caseId}`)).status).toBe(403);
  const [{ id, version }] = items;
  const review = { verdict: "justified", text: "Er was gevaar en de inzage was kort." };
  const match = { "if-match": `"${version}"` };
  expect((await police.api("POST", `/emergency-accesses/${id}/review`, review, match)).status).toBe(
    403,
  );
  const done = await privacy.api("POST", `/emergency-accesses/${id}/review`, review, match);
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  expect((await privacy.api("GET", "/emergency-accesses?only=to-review")).body.items).toEqual([]);
  expect((await privacy.api("GET", "/emergency-accesses")).body.items[0]).toMatchObject({
    verdict: "justified",
    review: review.text,
  });
});

test("a review that waits too long is marked", async () => {
  const open = await police.api("POST", "/emergency-accesses", wish);
  await world.sql("update cases.emergency_accesses set review_by = '2026-11-20' where id = $1", [
    open.body.id,
  ]);
  const { items } = (await privacy.api("GET", "/emergency-accesses?only=to-review")).body;
  expect(items).toMatchObject([{ id: open.body.id, isReviewOverdue: true }]);
});

test("a number that does not exist, a case without a clause and another role get one answer", async () => {
  const unknown = await police.api("POST", "/emergency-accesses", {
    ...wish,
    caseNumber: "RM-0000-0000",
  });
  const noClause = await shelter.api("POST", "/emergency-accesses", wish);
  for (const refused of [unknown, noClause]) {
    expect(refused).toMatchObject({ status: 404, body: { code: "no-emergency-access" } });
  }
  const { instance: _, ...one } = unknown.body;
  const { instance: __, ...other } = noClause.body;
  expect(one).toEqual(other);
  expect((await director.api("POST", "/emergency-accesses", wish)).status).toBe(403);
  const longer = await police.api("POST", "/emergency-accesses", { ...wish, minutes: 600 });
  expect(longer.status).toBe(400);
  expect((await director.api("GET", "/emergency-accesses")).status).toBe(403);
});
