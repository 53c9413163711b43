import { expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";

const world = await openWorld();
const { desk, coordinator, colleague, stranger, reporter, director } = world.persons;

const list = async (by: typeof desk) => (await by.api("GET", "/coordinators")).body.items;

test("the desk chooses from the care coordinators of its own organisation, by name", async () => {
  expect(await list(desk)).toEqual([
    { membershipId: colleague.membershipId, name: "Persoon colleague" },
    { membershipId: coordinator.membershipId, name: "Persoon coordinator" },
  ]);
});

test("another organisation sees its own coordinators only", async () => {
  expect(await list(stranger)).toEqual([
    { membershipId: stranger.membershipId, name: "Persoon stranger" },
  ]);
});

test("who may not open a case does not get the list", async () => {
  for (const person of [reporter, director]) {
    const refused = await person.api("GET", "/coordinators");
    expect([refused.status, refused.body.code]).toEqual([403, "no-permission"]);
  }
});

test("a colleague whose membership has ended, or has not begun, is not on it", async () => {
  await world.sql(
    "update accounts.memberships set valid = '[2020-01-01,2026-11-22)' where id = $1",
    [colleague.membershipId],
  );
  expect(await list(desk)).toHaveLength(1);
  await world.sql("update accounts.memberships set valid = '[2026-11-23,)' where id = $1", [
    colleague.membershipId,
  ]);
  expect(await list(desk)).toHaveLength(1);
});

test("looking at the list stands in the log with its length", async () => {
  await list(desk);
  const [line] = await world.sql(
    `select account_id, detail from platform.audit_events where event = 'coordinator.list' order by id desc limit 1`,
  );
  expect(line).toEqual({ account_id: desk.accountId, detail: { count: 1 } });
});
