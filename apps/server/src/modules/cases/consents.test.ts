import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Person } from "../../../test/world.ts";

const world = await openWorld();
const { coordinator, shelter } = world.persons;
let path = "";

async function open(client: object, isMinor = false): Promise<void> {
  const targetGroup = isMinor ? "A" : "B";
  const body = { targetGroup, form: "sexual", isMinor, client: { givenName: "Vera", ...client } };
  const opened = await coordinator.api("POST", "/cases", body);
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  path = `/cases/${opened.body.id}`;
}
beforeEach(async () => open({}));

const given = {
  purpose: "support-and-shelter",
  recipientOrganisationId: shelter.organisationId,
  form: "spoken",
  language: "pl",
  givenBy: "client",
  givenOn: "2026-11-22",
};
const consent = async (more: object = {}) =>
  coordinator.api("POST", `${path}/consents`, { ...given, ...more });

async function healthFor(reader: Person): Promise<number> {
  const { body } = await reader.api("GET", `${path}/entries?compartment=care-health`);
  return body.items?.length ?? 0;
}

describe("a consent", () => {
  test("is kept with the text that was read, in which language, and by whom", async () => {
    const made = await consent({ textCode: "share-health", textVersion: "2026-1" });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { body } = await coordinator.api("GET", path);
    expect(body.consents).toMatchObject([
      {
        kind: "consent",
        textCode: "share-health",
        language: "pl",
        recipientName: "Opvang van de test",
      },
    ]);
  });

  test("of a child needs a representative, and of a minor of unknown age the age", async () => {
    await open({ birthDay: "2012-05-01" }, true);
    expect((await consent()).body.code).toBe("representative-needed");
    await open({}, true);
    expect((await consent()).body.code).toBe("age-needed");
    expect((await consent({ toldAge: "under-sixteen" })).body.code).toBe("representative-needed");
    expect((await consent({ toldAge: "sixteen-or-older" })).status).toBe(201);
    const represented = { givenBy: "representative", representative: "Voogd" };
    expect((await consent(represented)).status).toBe(201);
  });
});

describe("an objection", () => {
  test("stops sharing at once, holds when honoured, and ends when refused with a ground", async () => {
    await coordinator.api("POST", `${path}/participants`, {
      organisationId: shelter.organisationId,
      agreementId: world.agreementId,
      part: "Mee",
    });
    await coordinator.api("POST", `${path}/entries`, {
      kind: "note",
      compartment: "care-health",
      text: "Over de gezondheid",
    });
    await consent();
    expect(await healthFor(shelter)).toBe(1);
    const objected = await coordinator.api("POST", `${path}/objections`, {
      ...given,
      words: "Ik wil niet dat zij dit lezen.",
    });
    expect(objected.status, JSON.stringify(objected.body)).toBe(201);
    expect(await healthFor(shelter)).toBe(0);
    const decide = async (body: object) =>
      coordinator.api("POST", `${path}/consents/${objected.body.id}/decision`, body, {
        "if-match": '"1"',
      });
    expect((await decide({ decision: "refused" })).status).toBe(400);
    expect((await decide({ decision: "refused", ground: "Nodig voor haar leven." })).status).toBe(
      200,
    );
    expect(await healthFor(shelter)).toBe(1);
    expect((await decide({ decision: "honoured" })).body.code).toBe("already-decided");
    const { body } = await coordinator.api("GET", path);
    expect(body.consents).toContainEqual(
      expect.objectContaining({
        kind: "objection",
        decision: "refused",
        decisionGround: "Nodig voor haar leven.",
        words: "Ik wil niet dat zij dit lezen.",
      }),
    );
  });

  test("is not decided where there is a consent", async () => {
    const made = await consent();
    const decided = await coordinator.api(
      "POST",
      `${path}/consents/${made.body.id}/decision`,
      { decision: "honoured" },
      { "if-match": '"1"' },
    );
    expect(decided.body.code).toBe("not-an-objection");
  });
});

test.each(["nl", "en", "pl", "ro", "bg", "es", "ar", "uk"])(
  "the text to agree to can be printed for the client in %s",
  async (language) => {
    const printed = await coordinator.api("POST", "/consent-texts/share-with-partners/prints", {
      language,
    });
    expect(printed.status, JSON.stringify(printed.body)).toBe(200);
    expect(printed.body.subarray(0, 5).toString()).toBe("%PDF-");
  },
);
