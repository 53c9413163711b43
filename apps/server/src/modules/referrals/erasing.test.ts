import { expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { expectStatus, openTestCase } from "./open-test-case.fixture.ts";

const world = await openWorld();
const { coordinator, colleague, police, shelter, stranger } = world.persons;

test("what was asked, offered and written about a case goes with it, keys included", async () => {
  const file = await openTestCase(world);
  const other = await openTestCase(world);
  const made: string[] = [];
  const make = async (person: typeof coordinator, path: string, body: object) => {
    const answer = await person.api("POST", path, body);
    expectStatus(answer, 201);
    made.push(answer.body.id);
  };
  await make(coordinator, `${file.path}/referrals`, {
    organisationId: police.organisationId,
    agreementId: world.agreementId,
    part: "Beschermt",
    question: "Helpen jullie?",
    urgency: "within-a-day",
    askedBy: "2026-11-24",
  });
  await make(shelter, "/access-requests", {
    caseNumber: file.number,
    purpose: "support-and-shelter",
    reason: "Zij is bij ons",
  });
  await make(coordinator, `${file.path}/handovers`, {
    organisationId: stranger.organisationId,
    reason: "Verhuisd",
  });
  await make(coordinator, `${file.path}/secrecy-forms`, {
    secondAccountId: colleague.accountId,
    steps: {
      consentAttempted: "a",
      seriousHarm: "b",
      noOtherWay: "c",
      leastTold: "d",
      recipient: "e",
    },
  });
  await make(shelter, "/access-requests", {
    caseNumber: other.number,
    purpose: "support-and-shelter",
    reason: "Een ander",
  });
  const kept = made.pop();
  const erase = async () =>
    (await world.database.worker.query("select referrals.erase_of_case($1) as counts", [file.id]))
      .rows[0]?.counts;
  await expect(erase()).rejects.toThrow(/nobody ordered/);
  await world.sql(
    "insert into identity.erasures (dossier_id, organisation_key, ordered_at) select $1, key, now() from partners.organisations where id = $2",
    [file.id, coordinator.organisationId],
  );
  expect(await erase()).toEqual({
    "referrals.access_requests": 1,
    "referrals.handovers": 1,
    "referrals.referrals": 1,
    "referrals.secrecy_forms": 1,
  });
  const keys = await world.sql(
    "select dossier_id from identity.data_keys where dossier_id = any ($1) and wrapped is not null",
    [[...made, kept]],
  );
  expect(keys).toEqual([{ dossier_id: kept }]);
  expect(await erase()).toEqual({});
});
