import { describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { clauseOfPolice, content, openStage } from "./agreement.fixture.ts";

const world = await openWorld();
const { director, coordinator, police, shelter } = world.persons;
const stage = openStage(world);
const draftId = await stage.draft();

describe("a clause", () => {
  test.each([
    [{ recipientType: null }, "recipient-needed", "recipientType"],
    [{ purpose: null }, "purpose-needed", "purpose"],
    [{ validFrom: "2026-12-01", validUntil: "2026-12-01" }, "end-before-start", "validUntil"],
    [{ action: "contribute", originType: "school" }, "origin-is-for-reading", "originType"],
    [{ effect: "deny", needsConsent: true }, "deny-has-no-condition", "effect"],
    [{ action: "contribute", afterDays: 30 }, "after-is-for-reading", "afterDays"],
    [
      { recipientType: "municipality", compartment: "care-health" },
      "health-not-for-municipality",
      "compartment",
    ],
    [{ legalGround: "Wpg art. 20 lid 1" }, "ground-names-regime", "regime"],
    [{ legalGround: "Wgs art. 2.16" }, "ground-names-regime", "regime"],
    [{ regime: "wgs", legalGround: "Wgs art. 2.16" }, "no-basis-in-wgs", "regime"],
    [{ purpose: "no-such-purpose" }, "no-such-code", "purpose"],
    [{ recipientType: "pirates" }, "no-such-code", "recipientType"],
  ] as const)(
    "that cannot be (%o) is refused at its field, and nothing is saved",
    async (changes, code, field) => {
      const before = (await director.api("GET", `/agreements/${draftId}`)).body;
      const refused = await stage.addClause(draftId, changes as never);
      expect(refused).toMatchObject({ status: 422, body: { code, facts: { field } } });
      const preview = await director.api("POST", `/agreements/${draftId}/clause-previews`, {
        ...clauseOfPolice,
        ...changes,
      });
      expect(preview.body.code).toBe(code);
      expect((await director.api("GET", `/agreements/${draftId}`)).body).toEqual(before);
    },
  );

  test("of a regional table cannot rest on the Wgs, in the database neither; one of a RIEC can", async () => {
    await expect(
      world.sql(
        `insert into agreements.clauses (id, agreement_id, number, recipient_type, action, compartment, purpose, legal_ground, regime)
         values (gen_random_uuid(), $1, 99, 'police', 'read', 'residence', 'victim-protection', 'Wgs', 'wgs')`,
        [draftId],
      ),
    ).rejects.toThrow(/no basis in the Wgs/);
    const [riec] = await world.sql(
      "insert into partners.organisations (id, type, name, region_id) values (gen_random_uuid(), 'riec', 'RIEC van de test', 'rotterdam') returning id",
    );
    const id = (await director.api("POST", "/agreements", { ...content, setting: "riec" })).body.id;
    const clause = { ...clauseOfPolice, legalGround: "Wgs art. 2.16", regime: "wgs" };
    // Calling it a RIEC is not enough: the RIEC itself must be a party.
    const without = await director.api("POST", `/agreements/${id}/clauses`, clause);
    expect(without.body.code).toBe("no-basis-in-wgs");
    await director.api(
      "PUT",
      `/agreements/${id}/parties`,
      {
        parties: [
          ...stage.parties,
          { organisationId: riec.id, part: "Brengt bijeen", signatories: [] },
        ],
      },
      { "if-match": '"1"' },
    );
    const added = await director.api("POST", `/agreements/${id}/clauses`, clause);
    expect(added.status, JSON.stringify(added.body)).toBe(201);
    expect((await director.api("GET", `/agreements/${id}`)).body.reasonsAgainstForce).toContain(
      "decision-wgs",
    );
  });

  test("is said in a plain sentence, in both languages", async () => {
    const { body } = await director.api("POST", `/agreements/${draftId}/clause-previews`, {
      ...clauseOfPolice,
      needsConsent: true,
      phases: ["shelter"],
      afterDays: 30,
    });
    expect(body.sentence).toEqual({
      nl: "Elke partij van de soort «Politie» mag lezen: Geld en werk, met als doel «Een slachtoffer beschermen en de zaak opsporen», als de cliënt toestemming gaf, alleen in de fase opvang, tot 30 dagen na afloop. Grond: AVG art. 6 lid 1 sub e.",
      en: "Every party of the kind “Police” may read: Money and work, for the purpose “Protecting a victim and investigating the case”, if the client consented, only in the phase shelter, until 30 days after the part ended. Ground: AVG art. 6 lid 1 sub e.",
    });
  });

  test("is changed against its version only", async () => {
    const added = await stage.addClause(draftId);
    const path = `/agreements/${draftId}/clauses/${added.body.id}`;
    expect((await director.api("PUT", path, clauseOfPolice)).status).toBe(428);
    const change = { ...clauseOfPolice, needsSecondPerson: true };
    expect((await director.api("PUT", path, change, { "if-match": '"1"' })).body).toEqual({
      version: 2,
    });
    expect((await director.api("PUT", path, change, { "if-match": '"1"' })).status).toBe(412);
    expect((await police.api("PUT", path, change, { "if-match": '"2"' })).status).toBe(403);
    const elsewhere = path.replace(draftId, world.agreementId);
    expect((await director.api("PUT", elsewhere, change, { "if-match": '"2"' })).status).toBe(409);
  });
});

describe("a clause of an agreement in force", () => {
  test("that ends stops at the next read; nothing can be added or widened [R387 R433]", async () => {
    const opened = await coordinator.api("POST", "/cases", {
      targetGroup: "B",
      form: "sexual",
      client: { givenName: "Ada", surname: "Eind" },
      firstEntries: [{ kind: "note", compartment: "criminal-justice", text: "Aangifte" }],
    });
    const path = `/cases/${opened.body.id}`;
    await coordinator.api("POST", `${path}/participants`, {
      organisationId: police.organisationId,
      agreementId: world.agreementId,
      part: "Doet mee",
    });
    const count = async () => (await police.api("GET", `${path}/entries`)).body.items.length;
    expect(await count()).toBe(1);
    const { clauses } = (await director.api("GET", `/agreements/${world.agreementId}`)).body;
    const clause = clauses.find(
      (each: { compartment: string; action: string; recipientType: string }) =>
        each.compartment === "criminal-justice" && each.action === "read",
    );
    expect(clause.allowedActions).toEqual(["end"]);
    const ended = await director.api(
      "POST",
      `/agreements/${world.agreementId}/clauses/${clause.id}/ending`,
      undefined,
      { "if-match": '"1"' },
    );
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
    // Whoever may still add reads back the own words only, and has none here.
    expect(await count()).toBe(0);
    const added = await stage.addClause(world.agreementId);
    expect(added.body.code).toBe("only-draft-changes");
    await expect(
      world.as(director, async (tx) =>
        tx
          .updateTable("agreements.clauses")
          .set({ needs_consent: false, valid: "[2020-01-01,)" })
          .where("id", "=", clause.id)
          .execute(),
      ),
    ).rejects.toThrow(/only a draft changes/);
  });
});

describe("two agreements that allow and refuse the same", () => {
  test("show each other, and the refusal wins [R433]", async () => {
    const refusing = await stage.inForce(
      [{ compartment: "identity" }, { effect: "deny", compartment: "residence", purpose: null }],
      { title: "Protocol dat weigert" },
    );
    const { clauses } = (await director.api("GET", `/agreements/${world.agreementId}`)).body;
    const allowing = clauses.find(
      (each: { compartment: string; action: string }) =>
        each.compartment === "residence" && each.action === "read",
    );
    expect(allowing.conflicts).toMatchObject([
      { agreementId: refusing, agreementTitle: "Protocol dat weigert", number: 2, wins: false },
    ]);
    const preview = await director.api("POST", `/agreements/${draftId}/clause-previews`, {
      ...clauseOfPolice,
      compartment: "residence",
    });
    expect(preview.body.conflicts).toMatchObject([
      { agreementTitle: "Protocol dat weigert", wins: false },
    ]);
    const opened = await coordinator.api("POST", "/cases", {
      targetGroup: "B",
      form: "sexual",
      client: { givenName: "Els", surname: "Verbod" },
      firstEntries: [{ kind: "note", compartment: "residence", text: "Bedenktijd" }],
    });
    const query = `organisationId=${police.organisationId}&agreementId=${world.agreementId}`;
    const shared = await coordinator.api(
      "GET",
      `/cases/${opened.body.id}/sharing-preview?${query}`,
    );
    const residence = shared.body.compartments.find(
      (each: { compartment: string }) => each.compartment === "residence",
    );
    expect(residence.reads).toBe(false);
    expect(residence.conditions).toMatchObject([
      { kind: "denied", deniedBy: "Protocol dat weigert, artikel 2" },
    ]);
    await coordinator.api("POST", `/cases/${opened.body.id}/participants`, {
      organisationId: police.organisationId,
      agreementId: world.agreementId,
      part: "Doet mee",
    });
    expect((await police.api("GET", `/cases/${opened.body.id}/entries`)).body.items).toEqual([]);
    await stage.step(refusing, "ending", { reason: "Klaar met de test" });
  });
});

describe("a second person", () => {
  test("asks and approves apart; without both the clause gives nothing [R433]", async () => {
    const { colleague } = world.persons;
    const id = await stage.inForce([{ needsSecondPerson: true }, { compartment: "identity" }]);
    const opened = await coordinator.api("POST", "/cases", {
      targetGroup: "C",
      form: "labour",
      client: { givenName: "Tess", surname: "Twee" },
      firstEntries: [{ kind: "note", compartment: "finance-work", text: "Loon" }],
    });
    const path = `/cases/${opened.body.id}`;
    const query = `organisationId=${police.organisationId}&agreementId=${id}`;
    const finance = async () =>
      (await coordinator.api("GET", `${path}/sharing-preview?${query}`)).body.compartments.find(
        (each: { compartment: string }) => each.compartment === "finance-work",
      );
    const waiting = await finance();
    expect(waiting).toMatchObject({ reads: false, conditions: [{ kind: "second-person" }] });
    const { clauseId } = waiting.conditions[0];
    const wish = { organisationId: police.organisationId, clauseId };
    const asked = await coordinator.api("POST", `${path}/approvals`, wish);
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    expect((await coordinator.api("POST", `${path}/approvals`, wish)).body.code).toBe(
      "asked-already",
    );
    const approval = `${path}/approvals/${asked.body.id}`;
    expect((await coordinator.api("POST", `${approval}/approval`)).body.code).toBe(
      "second-person-is-first",
    );
    for (const person of [police, shelter]) {
      expect([403, 404]).toContain((await person.api("POST", `${approval}/approval`)).status);
    }
    const listed = (await colleague.api("GET", `${path}/approvals`)).body.items;
    expect(listed).toMatchObject([{ clauseNumber: 1, allowedActions: ["approve", "end"] }]);
    expect((await colleague.api("POST", `${approval}/approval`)).status).toBe(204);
    expect(await finance()).toMatchObject({ reads: true, conditions: [] });
    await coordinator.api("POST", `${path}/participants`, {
      organisationId: police.organisationId,
      agreementId: id,
      part: "Doet mee",
    });
    const count = async () => (await police.api("GET", `${path}/entries`)).body.items.length;
    expect(await count()).toBe(1);
    expect((await coordinator.api("POST", `${approval}/ending`)).status).toBe(204);
    expect(await count()).toBe(0);
  });
});
