import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Person } from "../../../test/world.ts";
import { remindOfSafetyReviews } from "./remind-of-safety-reviews.ts";

const world = await openWorld();
const { coordinator, colleague, police, focal } = world.persons;
let path = "";

beforeEach(async () => {
  const opened = await coordinator.api("POST", "/cases", { targetGroup: "B", form: "sexual" });
  path = `/cases/${opened.body.id}`;
});

async function invite(partner: Person): Promise<void> {
  const body = { agreementId: world.agreementId, part: "Mee" };
  const organisationId = partner.organisationId;
  const joined = await coordinator.api("POST", `${path}/participants`, { ...body, organisationId });
  expect(joined.status, JSON.stringify(joined.body)).toBe(201);
}

const filled = {
  threats: "De uitbuiter kent haar adres.",
  personsAtRisk: [
    { who: "Haar moeder", place: "abroad", country: "BG", threat: "Wordt thuis bedreigd." },
    { who: "Zijzelf", place: "netherlands", threat: "Wordt gevolgd." },
  ],
  agreements: "Elke dag om tien uur een bericht.",
  whatToDo: "Geen bericht? Bel 112.",
  ownerOrganisationId: coordinator.organisationId,
  reviewOn: "2026-12-01",
};
const set = async (by: Person, version: number, state: object = filled) =>
  by.api("PUT", `${path}/safety-file`, state, { "if-match": `"${version}"` });

describe("the safety file", () => {
  test("says what threatens whom, also family abroad, and who fills it [R267 R423]", async () => {
    expect((await set(coordinator, 0)).body).toEqual({ version: 1 });
    const { body } = await coordinator.api("GET", `${path}/safety-file`);
    expect(body).toMatchObject({
      mayEdit: true,
      file: {
        threats: filled.threats,
        personsAtRisk: [
          { who: "Haar moeder", place: "abroad", country: "BG" },
          { who: "Zijzelf", country: null },
        ],
        ownerOrganisation: "Expertisecentrum van de test",
        ownerName: "Persoon coordinator",
        changedBy: "Persoon coordinator",
        isReviewDue: false,
      },
    });
    expect(body.owners.map((owner: { name: string }) => owner.name)).toEqual([
      "Expertisecentrum van de test",
    ]);
  });

  test("is read by those who read contact and safety, and filled by its owner only", async () => {
    await set(coordinator, 0);
    await invite(police);
    await invite(focal);
    expect((await police.api("GET", `${path}/safety-file`)).body).toMatchObject({
      mayEdit: false,
      file: { whatToDo: filled.whatToDo },
    });
    expect((await focal.api("GET", `${path}/safety-file`)).status).toBe(404);
    expect((await set(police, 1)).body.code).toBe("compartment-closed");
    const own = { ...filled, ownerOrganisationId: police.organisationId };
    expect((await set(coordinator, 1, own)).body.code).toBe("owner-not-fit");
    expect((await set(coordinator, 1, { ...filled, reviewOn: "2026-11-21" })).body.code).toBe(
      "review-in-past",
    );
  });

  test("keeps every earlier state for those who could read it then", async () => {
    await set(coordinator, 0);
    expect((await set(colleague, 1, { ...filled, threats: "Hij zit vast." })).status).toBe(200);
    expect((await set(coordinator, 1)).status).toBe(412);
    await invite(police);
    const mine = await coordinator.api("GET", `${path}/safety-file/versions`);
    expect(mine.body.items).toMatchObject([{ version: 1, threats: filled.threats }]);
    expect((await police.api("GET", `${path}/safety-file/versions`)).body.items).toEqual([]);
  });

  test("reminds its owner once when the day of the review comes", async () => {
    await set(coordinator, 0, { ...filled, reviewOn: "2026-11-22" });
    const due = async () =>
      world.sql(
        "select id from platform.outbox where event = 'safety-file.review-due' and dossier_id = $1",
        [path.split("/").at(-1)],
      );
    await remindOfSafetyReviews.work(world.database.worker, world.platform.clock, world.platform);
    await remindOfSafetyReviews.work(world.database.worker, world.platform.clock, world.platform);
    expect(await due()).toHaveLength(1);
    expect((await coordinator.api("GET", `${path}/safety-file`)).body.file.isReviewDue).toBe(true);
  });
});

describe("contact with the client", () => {
  const contact = (clientContact: object) => ({
    kind: "contact",
    compartment: "coordination-notes",
    text: "Gesproken.",
    clientContact,
  });
  const rules = {
    channels: ["mail"],
    rules: "Zij deelt haar telefoon.",
    when: "Alleen overdag",
    byWhom: "Alleen de coördinator",
    never: "Nooit een bericht achterlaten",
  };

  test("as agreed is written down; against the rule only with a reason that others read", async () => {
    await coordinator.api("PUT", `${path}/safe-contact`, rules, { "if-match": '"0"' });
    const { body } = await coordinator.api("GET", path);
    expect(body.safeContact).toMatchObject(rules);
    const add = async (clientContact: object) =>
      coordinator.api("POST", `${path}/entries`, contact(clientContact));
    expect((await add({ channel: "mail" })).status).toBe(201);
    expect((await add({ channel: "phone" })).body.code).toBe("contact-against-rule");
    expect((await add({ channel: "phone", reason: "Levensgevaar" })).status).toBe(201);
    const entries = await coordinator.api("GET", `${path}/entries`);
    expect(entries.body.items).toMatchObject([
      { contactChannel: "phone", contactReason: "Levensgevaar" },
      { contactChannel: "mail", contactReason: null },
    ]);
  });

  test("by somebody who may not know the rules asks for a reason too", async () => {
    await coordinator.api("PUT", `${path}/safe-contact`, rules, { "if-match": '"0"' });
    const { shelter } = world.persons;
    await invite(shelter);
    await world.sql(
      "update agreements.clauses set valid = daterange(null, '2026-11-22') where compartment = 'contact-safety' and recipient_type = 'shelter'",
    );
    const entry = { ...contact({ channel: "mail" }), compartment: "plan-results" };
    const refused = await shelter.api("POST", `${path}/entries`, entry);
    expect(refused.body.code, JSON.stringify(refused.body)).toBe("contact-rules-unknown");
    await world.sql(
      "update agreements.clauses set valid = daterange(null, null) where compartment = 'contact-safety' and recipient_type = 'shelter'",
    );
  });
});
