import { createHash } from "node:crypto";
import { day } from "@schakel/kernel";
import { describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { content, openStage } from "./agreement.fixture.ts";
import { followSuccessions, remindOfReviews } from "./agreement-jobs.ts";
import { reasonsOfDatabase } from "./put-in-force.ts";

const world = await openWorld();
const { director, coordinator, colleague, police, focal, stranger, shelter } = world.persons;
const stage = openStage(world);

async function read(id: string) {
  return (await director.api("GET", `/agreements/${id}`)).body;
}

describe("an agreement", () => {
  test("goes from draft over offer and signatures to in force [R377 R379 R381]", async () => {
    const id = await stage.draft();
    await stage.addClause(id);
    expect((await read(id)).allowedActions).toEqual(["revise", "offer", "end", "simulate"]);
    await stage.step(id, "offering");
    const { offered } = (await coordinator.api("GET", `/agreements/${id}/text`)).body;
    for (const part of [content.why, content.goals, content.roleDivision, "Artikel 1."])
      expect(offered.text).toContain(part);
    expect(offered.textHash).toBe(createHash("sha256").update(offered.text).digest("hex"));
    expect((await read(id)).reasonsAgainstForce).toEqual(["signature"]);
    expect((await coordinator.api("GET", "/agreement-duties")).body.toSign).toMatchObject([{ id }]);
    await stage.signAll(id);
    expect((await stage.step(id, "entry-into-force")).status).toBe(200);
    const { status, parties, reasonsAgainstForce } = await read(id);
    expect({ status, reasonsAgainstForce }).toEqual({
      status: "in-force",
      reasonsAgainstForce: [],
    });
    expect(parties.every((party: { signedOn: string }) => party.signedOn === "2026-11-22")).toBe(
      true,
    );
    const { signatures } = (await director.api("GET", `/agreements/${id}/text`)).body.offered;
    expect(signatures).toMatchObject([
      { function: "Directeur", strength: "demo" },
      { function: "Teamchef", strength: "demo" },
    ]);
  });

  test("is refused with all reasons at once, and the database says the same [R377 R379]", async () => {
    const id = await stage.draft({
      indicators: null,
      dpiaVersion: null,
      decisions: [
        {
          regime: "wpg-20",
          interest: "Zwaarwegend",
          partnership: null,
          categories: "Gegevens",
          conditions: "Voorwaarden",
          recipients: "Ontvangers",
        },
      ],
    });
    await stage.addClause(id, { legalGround: "Wpg art. 20", regime: "wpg-20" });
    await stage.addClause(id, { compartment: "residence", legalGround: null });
    const refused = await stage.step(id, "entry-into-force");
    expect(refused).toMatchObject({ status: 422, body: { code: "not-ready-for-force" } });
    const reasons = ["not-offered", "content", "dpia", "signature", "ground", "decision-wpg-20"];
    expect(refused.body.facts.reasons).toEqual(reasons);
    const said = await world.as(director, async (tx) => reasonsOfDatabase(tx, id));
    expect(said).toEqual(reasons.toSorted());
    for (const status of ["offered", "draft"]) {
      await expect(
        world.as(director, async (tx) => {
          await tx
            .updateTable("agreements.agreements")
            .set({ status })
            .where("id", "=", id)
            .execute();
          await tx
            .updateTable("agreements.agreements")
            .set({ status: "in-force" })
            .where("id", "=", id)
            .execute();
        }),
      ).rejects.toThrow(/not ready/);
    }
    // Not even the owner of the database passes by.
    await expect(
      world.sql("update agreements.agreements set status = 'in-force' where id = $1", [id]),
    ).rejects.toThrow(/not ready/);
    const offer = await stage.step(id, "offering");
    expect(offer.body.facts.reasons).toEqual(["content", "dpia", "ground", "decision-wpg-20"]);
    expect((await read(id)).status).toBe("draft");
  });

  test("loses its signatures when something changes after it was offered [R377]", async () => {
    const id = await stage.draft();
    await stage.addClause(id);
    await stage.step(id, "offering");
    const before = (await police.api("GET", `/agreements/${id}/text`)).body.offered.textHash;
    expect((await stage.sign(coordinator, id)).status).toBe(201);
    const revised = await director.api(
      "PUT",
      `/agreements/${id}`,
      { ...content, goals: "Iets anders" },
      { "if-match": `"${await stage.versionOf(id)}"` },
    );
    expect(revised.status, JSON.stringify(revised.body)).toBe(200);
    expect(await read(id)).toMatchObject({ status: "draft", draftNumber: 2, signedCount: 0 });
    expect((await stage.sign(police, id)).body.code).toBe("not-offered");
    await stage.step(id, "offering");
    const late = await police.api("POST", `/agreements/${id}/signatures`, { textHash: before });
    expect(late.body.code).toBe("other-text");
    const { signatures } = (await director.api("GET", `/agreements/${id}/text`)).body.offered;
    expect(signatures[0]).toMatchObject({ draftNumber: 1, name: "Persoon coordinator" });
    expect(signatures[0].voidedAt).not.toBeNull();
    expect((await stage.step(id, "entry-into-force")).body.facts.reasons).toEqual(["signature"]);
  });

  test("is signed by whoever is named, once, with a second factor, under the text on offer", async () => {
    const id = await stage.draft();
    await stage.addClause(id);
    await stage.step(id, "offering");
    expect((await stage.sign(colleague, id)).body.code).toBe("not-a-signatory");
    expect((await stage.sign(shelter, id)).body.code).toBe("not-a-signatory");
    await world.sql(
      "update accounts.sessions set strength = 'organisation' where account_id = $1",
      [police.accountId],
    );
    expect((await stage.sign(police, id)).body.code).toBe("second-factor-needed");
    await world.sql("update accounts.sessions set strength = 'totp' where account_id = $1", [
      police.accountId,
    ]);
    expect((await stage.sign(police, id)).status).toBe(201);
    expect((await stage.sign(police, id)).body.code).toBe("signed-already");
    // The tables refuse it too: for another organisation, or under another text.
    await expect(
      world.as(colleague, async (tx) =>
        tx
          .insertInto("agreements.signatures")
          .values({
            id: crypto.randomUUID(),
            agreement_id: id,
            draft_number: 1,
            organisation_id: coordinator.organisationId as never,
            account_id: colleague.accountId as never,
            function: "x",
            signed_at: world.platform.clock.now(),
            strength: "demo",
            text_hash: Buffer.alloc(32),
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  test("that a signatory left behind waits for another one", async () => {
    const id = await stage.draft();
    await stage.addClause(id);
    await world.sql(
      "update accounts.memberships set valid = '[2020-01-01,2026-11-01)' where id = $1",
      [police.membershipId],
    );
    const { parties } = await read(id);
    const [named] = parties.find(
      (party: { organisationId: string }) => party.organisationId === police.organisationId,
    ).signatories;
    expect(named).toMatchObject({ isPresent: false });
    expect((await stage.step(id, "offering")).body.facts.reasons).toEqual(["signatory"]);
    const again = await director.api(
      "PUT",
      `/agreements/${id}/parties`,
      { parties: stage.parties },
      { "if-match": `"${await stage.versionOf(id)}"` },
    );
    expect(again.body.code).toBe("signatory-elsewhere");
    await world.sql("update accounts.memberships set valid = '[2020-01-01,)' where id = $1", [
      police.membershipId,
    ]);
  });

  test("is nobody else's to make or change, and answers a stranger as one that is not there", async () => {
    const id = await stage.draft();
    for (const person of [coordinator, police, focal]) {
      expect((await person.api("POST", "/agreements", content)).status).toBe(403);
      const end = await person.api(
        "POST",
        `/agreements/${id}/ending`,
        { reason: "Zomaar" },
        { "if-match": '"2"' },
      );
      expect(end.status).toBe(403);
    }
    expect((await director.api("PUT", `/agreements/${id}`, content)).status).toBe(428);
    expect(
      (await director.api("PUT", `/agreements/${id}`, content, { "if-match": '"1"' })).status,
    ).toBe(412);
    const nowhere = "019a0000-0000-7000-8000-000000000000";
    expect((await stranger.api("GET", `/agreements/${nowhere}`)).status).toBe(404);
  });

  test.each([
    [{ validUntil: "2026-11-01" }, "end-before-start", "validUntil"],
    [{ validUntil: "2027-01-01", reviewOn: "2027-06-01" }, "review-after-end", "reviewOn"],
  ])("with days that cannot be (%o) is refused at the field", async (changes, code, field) => {
    const refused = await director.api("POST", "/agreements", { ...content, ...changes });
    expect(refused).toMatchObject({ status: 422, body: { code, facts: { field } } });
  });
});

describe("the directory", () => {
  test("is an annex with a hash, and shows what changed since [R457]", async () => {
    const add = async (value: string) =>
      world.sql(
        `insert into partners.channels (id, organisation_id, slug, kind, value, label_nl, label_en, audience, position, checked_on, confidence)
         values (gen_random_uuid(), $1, $2, 'phone', $2, 'Telefoon', 'Phone', 'professional', 1, '2026-11-22', 'check')`,
        [police.organisationId, value],
      );
    await add("010-5550100");
    const id = await stage.draft();
    await stage.addClause(id);
    await stage.step(id, "offering");
    const text = async () => (await director.api("GET", `/agreements/${id}/text`)).body.offered;
    const then = await text();
    expect(then.directoryChanges).toEqual({ gone: [], added: [] });
    expect(then.text).toContain(then.directoryHash);
    const phone = (value: string) => ({
      organisation: "Politie van de test",
      kind: "phone",
      value,
    });
    expect(then.directory).toContainEqual(phone("010-5550100"));
    await world.sql(
      "update partners.channels set ended_on = '2026-11-22' where value = '010-5550100'",
    );
    await add("010-5550199");
    expect((await text()).directoryChanges).toEqual({
      gone: [phone("010-5550100")],
      added: [phone("010-5550199")],
    });
  });
});

describe("a review", () => {
  test("stands with the manager from sixty days before, and is told once", async () => {
    const id = await stage.inForce([{}], { reviewOn: day("2027-01-15") });
    const { reviews } = (await director.api("GET", "/agreement-duties")).body;
    expect(reviews).toContainEqual({ id, title: content.title, reviewOn: "2027-01-15" });
    expect((await police.api("GET", "/agreement-duties")).body.reviews).toEqual([]);
    await remindOfReviews.work(world.database.worker, world.platform.clock, world.platform);
    await remindOfReviews.work(world.database.worker, world.platform.clock, world.platform);
    const told = await world.sql(
      "select from platform.outbox where event = 'agreement.review-due' and object_id = $1",
      [id],
    );
    expect(told).toHaveLength(1);
  });
});

describe("an organisation that went over into another", () => {
  test("has its part and its cases go along, and joins no new agreement", async () => {
    const id = await stage.inForce();
    const opened = await coordinator.api("POST", "/cases", {
      targetGroup: "C",
      form: "labour",
      client: { givenName: "Ilja", surname: "Overgang" },
      firstEntries: [{ kind: "note", compartment: "finance-work", text: "Loon" }],
    });
    const invited = await coordinator.api("POST", `/cases/${opened.body.id}/participants`, {
      organisationId: police.organisationId,
      agreementId: id,
      part: "Doet mee",
    });
    expect(invited.status, JSON.stringify(invited.body)).toBe(201);
    expect((await police.api("GET", `/cases/${opened.body.id}`)).status).toBe(200);
    const [next] = await world.sql(
      `insert into partners.organisations (id, type, name, region_id)
       values (gen_random_uuid(), 'police', 'Nieuwe politie', 'rotterdam') returning id, key`,
    );
    const [source] = await world.sql("select id from regions.sources limit 1");
    await world.sql(
      `insert into partners.successions (organisation_id, successor_id, since, source_id, checked_on, confidence)
       values ($1, $2, '2026-12-01', $3, '2026-11-22', 'check')`,
      [police.organisationId, next.id, source.id],
    );
    const keys = async () =>
      (
        await world.sql(
          "select organisation_key as key from cases.grants where case_id = $1 and basis = 'agreement'",
          [opened.body.id],
        )
      ).map((row) => row.key);
    await followSuccessions.work(world.database.worker, world.platform.clock, world.platform);
    expect(await keys()).not.toContain(next.key);
    await followSuccessions.work(
      world.database.worker,
      world.on(day("2026-12-01")).clock,
      world.platform,
    );
    await followSuccessions.work(
      world.database.worker,
      world.on(day("2026-12-01")).clock,
      world.platform,
    );
    expect(await keys()).toEqual([next.key]);
    expect((await police.api("GET", `/cases/${opened.body.id}`)).status).toBe(404);
    const { parties } = await read(id);
    expect(
      parties.find((party: { organisationId: string }) => party.organisationId === next.id),
    ).toMatchObject({ succeeds: "Politie van de test", signedOn: "2026-11-22" });
    await world.sql("update partners.successions set since = '2026-11-01'");
    const later = await director.api("POST", "/agreements", content);
    const set = await director.api(
      "PUT",
      `/agreements/${later.body.id}/parties`,
      { parties: stage.parties },
      { "if-match": '"1"' },
    );
    expect(set.body.code).toBe("organisation-ended");
    await world.sql("delete from partners.successions where organisation_id = $1", [
      police.organisationId,
    ]);
  });
});
