import { beforeEach, describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { expectStatus, openTestCase, type TestCase } from "./open-test-case.fixture.ts";

const world = await openWorld();
const { coordinator, colleague, police, stranger } = world.persons;
let files: TestCase[];

beforeEach(async () => {
  await world.sql(
    "update cases.cases set status = 'closed', closed_on = '2026-11-22', closing_reason = 'x' where status = 'open'",
  );
  files = [];
  for (let number = 0; number < 3; number += 1) files.push(await openTestCase(world));
});

async function reassign(items: { caseId: string; membershipId: string }[]) {
  return colleague.api("POST", "/caseloads/reassignments", { items });
}

async function holders(): Promise<string[]> {
  const rows = await world.sql(
    "select membership_id from cases.coordinators where case_id = any ($1) and upper_inf(period)",
    [files.map((file) => file.id)],
  );
  return rows.map((row) => row.membership_id);
}

describe("when a colleague leaves", () => {
  test("the open cases are found by who coordinates them, also after the last day", async () => {
    await world.sql(
      "update accounts.memberships set valid = '[2020-01-01,2026-11-20)' where id = $1",
      [coordinator.membershipId],
    );
    const loads = await colleague.api("GET", "/caseloads");
    const cases = await colleague.api("GET", `/caseloads/${coordinator.membershipId}`);
    await world.sql("update accounts.memberships set valid = '[2020-01-01,)' where id = $1", [
      coordinator.membershipId,
    ]);
    expect(loads.body.items[0]).toMatchObject({
      membershipId: coordinator.membershipId,
      hasLeft: true,
      caseCount: 3,
    });
    expect(cases.body.total).toBe(3);
    expect(cases.body.items.map((item: { caseId: string }) => item.caseId).sort()).toEqual(
      files.map((file) => file.id).sort(),
    );
    const foreign = await stranger.api("GET", `/caseloads/${coordinator.membershipId}`);
    expect(foreign.body).toEqual({ items: [], total: 0 });
    expect((await police.api("GET", "/caseloads")).status).toBe(403);
  });

  test("each case is handed over whole or refused with a reason, and the next goes on [R427]", async () => {
    const [first, second, third] = files.map((file) => file.id) as [string, string, string];
    await world.sql(
      "update cases.cases set status = 'closed', closed_on = '2026-11-22', closing_reason = 'x' where id = $1",
      [second],
    );
    const answer = await reassign([
      { caseId: first, membershipId: colleague.membershipId },
      { caseId: second, membershipId: colleague.membershipId },
      { caseId: third, membershipId: police.membershipId },
      { caseId: "019a0000-0000-7000-8000-000000000000", membershipId: colleague.membershipId },
    ]);
    expectStatus(answer, 200);
    const outcomeOf = (caseId: string) =>
      answer.body.items.find((item: { caseId: string }) => item.caseId === caseId);
    expect(outcomeOf(first)).toMatchObject({ outcome: "done", code: null });
    expect(outcomeOf(second)).toMatchObject({ outcome: "refused", code: "case-closed" });
    expect(outcomeOf(third)).toMatchObject({ outcome: "refused", code: "coordinator-not-fit" });
    expect(outcomeOf("019a0000-0000-7000-8000-000000000000")).toMatchObject({
      outcome: "refused",
      code: "not-found",
    });
    const logged = await world.sql(
      "select dossier_id from platform.audit_events where event = 'case.hand-over' and dossier_id = any ($1)",
      [files.map((file) => file.id)],
    );
    expect(logged).toEqual([{ dossier_id: first }]);
  });

  test("a second run changes nothing more", async () => {
    const items = files.map((file) => ({ caseId: file.id, membershipId: colleague.membershipId }));
    const outcomes = (answer: { body: { items: { outcome: string }[] } }) =>
      answer.body.items.map((item) => item.outcome);
    expect(outcomes(await reassign(items))).toEqual(["done", "done", "done"]);
    expect(outcomes(await reassign(items))).toEqual(["was-done", "was-done", "was-done"]);
    expect(await holders()).toEqual(files.map(() => colleague.membershipId));
  });

  test("two runs at once leave one coordinator for each case [R427]", async () => {
    const items = files.map((file) => ({ caseId: file.id, membershipId: colleague.membershipId }));
    const both = await Promise.all([reassign(items), reassign(items.toReversed())]);
    expect(both.map((each) => each.status)).toEqual([200, 200]);
    expect(await holders()).toEqual(files.map(() => colleague.membershipId));
  });

  test("at most fifty cases go in one run", async () => {
    const items = Array.from({ length: 51 }, () => ({
      caseId: files[0]?.id ?? "",
      membershipId: colleague.membershipId,
    }));
    expect((await reassign(items)).status).toBe(400);
  });
});
