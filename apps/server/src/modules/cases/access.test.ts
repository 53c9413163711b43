import { day } from "@schakel/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";

const world = await openWorld();
const { coordinator, colleague, police, shelter, focal, stranger, director, administrator } =
  world.persons;

let path = "";
let caseId = "";

beforeEach(async () => {
  const opened = await coordinator.api("POST", "/cases", {
    targetGroup: "B",
    form: "sexual",
    client: { givenName: "Vera", surname: "Waterman" },
    firstEntries: ["identity", "care-health", "criminal-justice", "plan-results"].map(
      (compartment) => ({
        kind: "note",
        compartment,
        text: `Over ${compartment}`,
      }),
    ),
  });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  caseId = opened.body.id;
  path = `/cases/${caseId}`;
});

async function invite(organisationId: string): Promise<string> {
  const joined = await coordinator.api("POST", `${path}/participants`, {
    organisationId,
    agreementId: world.agreementId,
    part: "Doet mee",
  });
  expect(joined.status, JSON.stringify(joined.body)).toBe(201);
  return joined.body.id;
}

async function compartmentsOf(person: typeof police): Promise<string[]> {
  const entries = await person.api("GET", `${path}/entries`);
  return (
    (entries.body.items as { compartment: string }[] | undefined)
      ?.map((item) => item.compartment)
      .sort() ?? []
  );
}

describe("what a partner sees in a case", () => {
  test("is what its clauses give, in dossier, list and search alike [R387 R433]", async () => {
    await invite(police.organisationId);
    expect(await compartmentsOf(police)).toEqual(["criminal-justice", "identity"]);
    const list = await police.api("GET", "/cases");
    expect(list.body.items.map((item: { id: string }) => item.id)).toContain(caseId);
    const found = await police.api("POST", "/person-searches", { text: "Vera Waterman" });
    expect(found.body.items.map((item: { caseId: string }) => item.caseId)).toContain(caseId);
  });

  test("leaves out identity and health for a municipality, in every answer", async () => {
    await invite(focal.organisationId);
    const file = await focal.api("GET", path);
    expect(file.body.client).toBeNull();
    expect(await compartmentsOf(focal)).toEqual(["plan-results"]);
    const rows = await world.as(focal, async (tx) =>
      tx.selectFrom("identity.persons").select("id").where("dossier_id", "=", caseId).execute(),
    );
    expect(rows).toEqual([]);
  });

  test("is bound to the purpose of the present work, also in the tables themselves", async () => {
    await invite(police.organisationId);
    const persons = async () =>
      world.as(police, async (tx) =>
        tx.selectFrom("identity.persons").select("id").where("dossier_id", "=", caseId).execute(),
      );
    expect(await persons()).toHaveLength(1);
    await world.sql(
      "update accounts.roles set purposes = array['reporting', 'victim-protection'] where id = 'police-officer'",
    );
    expect(await persons()).toEqual([]);
    const entries = await world.as(police, async (tx) =>
      tx.selectFrom("cases.entries").select("id").where("case_id", "=", caseId).execute(),
    );
    expect(entries).toEqual([]);
    await world.sql(
      "update accounts.roles set purposes = array['victim-protection', 'reporting'] where id = 'police-officer'",
    );
  });

  test("ends with its part in the case, at the next statement", async () => {
    const participationId = await invite(police.organisationId);
    expect((await police.api("GET", path)).status).toBe(200);
    const ended = await coordinator.api(
      "POST",
      `${path}/participants/${participationId}/ending`,
      { reason: "Klaar" },
      { "if-match": '"1"' },
    );
    expect(ended.status).toBe(200);
    expect((await police.api("GET", path)).status).toBe(404);
    expect(await compartmentsOf(police)).toEqual([]);
    expect(
      (await police.api("POST", "/person-searches", { text: "Vera Waterman" })).body.items.map(
        (item: { caseId: string }) => item.caseId,
      ),
    ).not.toContain(caseId);
  });

  test("follows a clause that ends, an agreement that ends and a day that passes", async () => {
    await invite(shelter.organisationId);
    expect(await compartmentsOf(shelter)).toEqual(["identity", "plan-results"]);
    await world.sql(
      "update agreements.clauses set valid = daterange(null, '2026-11-22') where compartment = 'identity' and recipient_type = 'shelter'",
    );
    expect(await compartmentsOf(shelter)).toEqual(["plan-results"]);
    await world.sql(
      "update agreements.clauses set valid = daterange(null, null) where compartment = 'identity' and recipient_type = 'shelter'",
    );
    expect(await compartmentsOf(shelter)).toEqual(["identity", "plan-results"]);
    await world.sql(
      "update agreements.agreements set valid = daterange('2020-01-01', '2026-12-01') where id = $1",
      [world.agreementId],
    );
    expect(await compartmentsOf(shelter)).toEqual(["identity", "plan-results"]);
    const later = await world.as(
      shelter,
      async (tx) =>
        tx.selectFrom("cases.entries").select("id").where("case_id", "=", caseId).execute(),
      day("2026-12-01"),
    );
    expect(later).toEqual([]);
    await world.sql(
      "update agreements.agreements set valid = daterange('2020-01-01', null), status = 'ended' where id = $1",
      [world.agreementId],
    );
    expect((await shelter.api("GET", path)).status).toBe(404);
    await world.sql("update agreements.agreements set status = 'in-force' where id = $1", [
      world.agreementId,
    ]);
  });

  test("waits for a consent, comes with it and goes with its withdrawal", async () => {
    await invite(shelter.organisationId);
    expect(await compartmentsOf(shelter)).not.toContain("care-health");
    const consent = await coordinator.api("POST", `${path}/consents`, {
      purpose: "support-and-shelter",
      recipientOrganisationId: shelter.organisationId,
      form: "written",
      language: "nl",
      givenBy: "client",
      givenOn: "2026-11-22",
    });
    expect(consent.status, JSON.stringify(consent.body)).toBe(201);
    expect(await compartmentsOf(shelter)).toContain("care-health");
    await coordinator.api("POST", `${path}/consents/${consent.body.id}/withdrawal`, undefined, {
      "if-match": '"1"',
    });
    expect(await compartmentsOf(shelter)).not.toContain("care-health");
  });
});

describe("a case", () => {
  test("has one coordinator at any moment, also when two hand it over at once [R427]", async () => {
    const over = async (membershipId: string) =>
      coordinator.api("PUT", `${path}/coordinator`, { membershipId }, { "if-match": '"1"' });
    const [one, two] = await Promise.all([
      over(colleague.membershipId),
      over(colleague.membershipId),
    ]);
    const [first, second] = [one.status, two.status].sort((a, b) => a - b);
    // The second comes too late, or finds that it is done already.
    expect(first).toBe(200);
    expect([409, 412]).toContain(second);
    await expect(
      world.sql(
        "insert into cases.coordinators (id, case_id, membership_id, organisation_key, period) select gen_random_uuid(), case_id, membership_id, organisation_key, tstzrange(now(), null) from cases.coordinators where case_id = $1 and upper_inf(period)",
        [caseId],
      ),
    ).rejects.toThrow(/coordinators_one_at_a_time/);
    await expect(
      world.sql("delete from cases.coordinators where case_id = $1", [caseId]),
    ).rejects.toThrow(/needs a coordinator/);
  });

  test("does not exist for another region, for the chain director or for an administrator [R551]", async () => {
    for (const person of [stranger, director, administrator]) {
      const rows = await world.as(person, async (tx) =>
        tx.selectFrom("cases.cases").select("id").where("id", "=", caseId).execute(),
      );
      expect(rows).toEqual([]);
    }
    expect(
      (
        await stranger.api("POST", `${path}/entries`, {
          kind: "note",
          compartment: "identity",
          text: "x",
        })
      ).status,
    ).toBe(404);
  });

  test("is not closed over open tasks of a partner", async () => {
    await coordinator.api("POST", `${path}/tasks`, {
      title: "Nog doen",
      responsibleOrganisationId: coordinator.organisationId,
      dueOn: "2026-11-30",
    });
    const closed = await coordinator.api(
      "POST",
      `${path}/closure`,
      { reason: "goals-reached", outcomes: {}, summary: "Klaar" },
      { "if-match": '"1"' },
    );
    expect(closed.body).toMatchObject({ status: 409, code: "tasks-open" });
    const entries = await coordinator.api("GET", `${path}/entries`);
    expect(entries.body.items.some((item: { text: string }) => item.text === "Klaar")).toBe(false);
  });

  test("keeps both texts when two people correct one entry", async () => {
    const added = await coordinator.api("POST", `${path}/entries`, {
      kind: "note",
      compartment: "plan-results",
      text: "Eerste",
    });
    const entryPath = `${path}/entries/${added.body.id}`;
    expect(
      (await colleague.api("PUT", entryPath, { text: "Van de collega" }, { "if-match": '"1"' }))
        .status,
    ).toBe(200);
    const late = await coordinator.api(
      "PUT",
      entryPath,
      { text: "Van mij" },
      { "if-match": '"1"' },
    );
    expect(late.status).toBe(412);
    expect((await coordinator.api("PUT", entryPath, { text: "Van mij" })).status).toBe(428);
    const versions = await coordinator.api("GET", `${entryPath}/versions`);
    expect(versions.body.items.map((item: { text: string }) => item.text)).toEqual(["Eerste"]);
  });

  test("refuses a consent of a child without a representative", async () => {
    const child = await coordinator.api("POST", "/cases", {
      targetGroup: "A",
      form: "criminal",
      isMinor: true,
      client: { givenName: "Tim", birthDay: "2012-05-01" },
    });
    const consent = {
      purpose: "support-and-shelter",
      form: "spoken",
      language: "nl",
      givenOn: "2026-11-22",
    };
    const refused = await coordinator.api("POST", `/cases/${child.body.id}/consents`, {
      ...consent,
      givenBy: "client",
    });
    expect(refused.body.code).toBe("representative-needed");
    const given = await coordinator.api("POST", `/cases/${child.body.id}/consents`, {
      ...consent,
      givenBy: "representative",
      representative: "Moeder",
    });
    expect(given.status).toBe(201);
  });
});
