import { day } from "@schakel/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Answer, type Person } from "../../../test/world.ts";
import { listDelegations } from "./list-delegations.ts";
import {
  compartmentsOf,
  expectStatus,
  invite,
  matching,
  openTestCase,
  statusesOf,
  type TestCase,
} from "./open-test-case.fixture.ts";

const world = await openWorld();
const { coordinator, colleague, shelter, police, stranger } = world.persons;
let file: TestCase;

beforeEach(async () => {
  file = await openTestCase(world);
});

const days = { from: "2026-11-22", until: "2026-11-29" };

async function delegateTo(person: Person, more: object = {}): Promise<Answer> {
  return coordinator.api("POST", `${file.path}/delegations`, {
    membershipId: person.membershipId,
    ...days,
    reason: "Vakantie",
    ...more,
  });
}

async function step(person: Person, id: string, name: string, version = 1): Promise<Answer> {
  const path = `${file.path}/delegations/${id}/answer`;
  return person.api("POST", path, { step: name }, matching(version));
}

async function standingOn(person: Person, on: string) {
  const { items } = await world.as(
    person,
    async (tx, actor, platform) => listDelegations(tx, actor, platform, file.id as never),
    day(on),
  );
  return items.map(({ status, delegateName }) => [status, delegateName]);
}

async function coordinatorsNow() {
  return world.sql(
    "select membership_id from cases.coordinators where case_id = $1 and upper_inf(period)",
    [file.id],
  );
}

describe("delegation of the coordinator's role", () => {
  test("lets a colleague carry it out while the coordinator answers for it [R430 R466]", async () => {
    expectStatus(await delegateTo(colleague), 201);
    expect(await standingOn(colleague, "2026-11-22")).toEqual([["active", "Persoon colleague"]]);
    expect(await coordinatorsNow()).toEqual([{ membership_id: coordinator.membershipId }]);
    const { body } = await coordinator.api("GET", file.path);
    expect(body.coordinator.membershipId).toBe(coordinator.membershipId);
  });

  test("ends by itself after its last day [R430]", async () => {
    await delegateTo(colleague);
    expect(await standingOn(coordinator, "2026-11-29")).toEqual([["active", "Persoon colleague"]]);
    expect(await standingOn(coordinator, "2026-11-30")).toEqual([["ended", "Persoon colleague"]]);
  });

  test("asks somebody of a partner first, who reads no more by it than the agreement gives [R430]", async () => {
    expect((await delegateTo(shelter)).body.code).toBe("delegate-not-fit");
    await invite(world, file, shelter.organisationId);
    const before = await compartmentsOf(shelter, file);
    const { body } = await delegateTo(shelter);
    expect(await standingOn(coordinator, "2026-11-22")).toEqual([["offered", "Persoon shelter"]]);
    expect((await step(coordinator, body.id, "accept")).body.code).toBe("delegation-settled");
    expectStatus(await step(shelter, body.id, "accept"), 200);
    expect(await standingOn(coordinator, "2026-11-22")).toEqual([["active", "Persoon shelter"]]);
    expect(await compartmentsOf(shelter, file)).toEqual(before);
    const acts = async (on: string) => {
      const { rows } = await world.as(
        shelter,
        async (tx) => {
          const { sql } = await import("kysely");
          return sql<{ acts: boolean }>`select referrals.acts_for(${file.id}) as acts`.execute(tx);
        },
        day(on),
      );
      return rows[0]?.acts;
    };
    expect(await acts("2026-11-29")).toBe(true);
    expect(await acts("2026-11-30")).toBe(false);
  });

  test("is declined or ended, and is no business of others", async () => {
    await invite(world, file, shelter.organisationId);
    const { body } = await delegateTo(shelter);
    expect((await step(police, body.id, "accept")).status).toBe(404);
    expectStatus(await step(shelter, body.id, "decline"), 200);
    const second = await delegateTo(colleague);
    expectStatus(second, 201);
    expectStatus(await step(coordinator, second.body.id, "end"), 200);
    expect((await step(colleague, second.body.id, "end", 2)).body.code).toBe("delegation-settled");
  });

  test("has one delegate at a time, also when two are chosen at once", async () => {
    await invite(world, file, shelter.organisationId);
    const both = await Promise.all([delegateTo(colleague), delegateTo(shelter)]);
    expect(statusesOf(both)).toEqual([201, 409]);
  });

  test("is refused for the coordinator, for a stranger and for days that cannot be", async () => {
    expect((await delegateTo(coordinator)).body.code).toBe("already-coordinator");
    expect((await delegateTo(stranger)).body.code).toBe("delegate-not-fit");
    expect((await delegateTo(colleague, { from: "2026-11-21" })).body.code).toBe(
      "delegation-period",
    );
  });

  test("ends when the case gets another coordinator, who chooses anew [R466]", async () => {
    await invite(world, file, shelter.organisationId);
    const { body } = await delegateTo(shelter);
    await step(shelter, body.id, "accept");
    const over = await coordinator.api(
      "PUT",
      `${file.path}/coordinator`,
      { membershipId: colleague.membershipId },
      matching(1),
    );
    expectStatus(over, 200);
    expect(await standingOn(colleague, "2026-11-22")).toEqual([["ended", "Persoon shelter"]]);
  });
});
