import { day, newId } from "@schakel/kernel";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Answer, type Person } from "../../../test/world.ts";
import { readCase, type CaseId } from "../cases/index.ts";
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
const { coordinator, colleague, police, shelter, stranger } = world.persons;
const reason = "De cliënt woont nu in Twente.";
const aftercare = { compartments: ["plan-results"], until: "2026-12-01" };
let file: TestCase;

beforeEach(async () => {
  file = await openTestCase(world);
});

async function offer(more: object = { aftercare }): Promise<Answer> {
  return coordinator.api("POST", `${file.path}/handovers`, {
    organisationId: stranger.organisationId,
    reason,
    ...more,
  });
}

async function offered(more?: object): Promise<string> {
  const answer = await offer(more);
  expectStatus(answer, 201);
  return answer.body.id;
}

async function accept(id: string, person: Person = stranger): Promise<Answer> {
  return person.api("POST", `/handovers/${id}/answer`, { accepted: true }, matching(1));
}

async function handoverOf(person: Person, id: string) {
  const { body } = await person.api("GET", "/handovers");
  return body.items.find((item: { id: string }) => item.id === id);
}

describe("a handover to another region", () => {
  test("changes nothing until the other side accepts, and shows it no dossier", async () => {
    const id = await offered();
    expect(await handoverOf(stranger, id)).toMatchObject({
      side: "to",
      caseId: null,
      caseNumber: file.number,
      reason,
      aftercareCompartments: ["plan-results"],
      allowedActions: ["accept", "decline"],
    });
    expect((await stranger.api("GET", file.path)).status).toBe(404);
    expectStatus(await coordinator.api("GET", file.path), 200);
    const stored = await world.sql("select sealed_reason from referrals.handovers where id = $1", [
      id,
    ]);
    expect(JSON.stringify(stored)).not.toContain("Twente");
  });

  test("moves coordinator, owner and region at once; there is one coordinator [R427]", async () => {
    const id = await offered();
    expectStatus(await accept(id), 200);
    const { body } = await stranger.api("GET", file.path);
    expect(body).toMatchObject({
      regionId: "twente",
      coordinator: { membershipId: stranger.membershipId },
    });
    expect(await compartmentsOf(stranger, file)).toContain("coordination-notes");
    const current = await world.sql(
      "select membership_id from cases.coordinators where case_id = $1 and upper_inf(period)",
      [file.id],
    );
    expect(current).toEqual([{ membership_id: stranger.membershipId }]);
  });

  test("leaves the old side its right until the day, and then nothing", async () => {
    await accept(await offered());
    expect(await compartmentsOf(coordinator, file)).toEqual(["plan-results"]);
    const changed = await coordinator.api("POST", `${file.path}/entries`, {
      kind: "note",
      compartment: "plan-results",
      text: "Nog iets",
    });
    expect(changed.status).not.toBe(201);
    const log = await coordinator.api("GET", `${file.path}/access-log`);
    expect(log.body.items ?? []).toEqual([]);
    const readOn = async (on: string) =>
      world.as(
        coordinator,
        async (tx, actor, platform) => {
          const { access } = await readCase(tx, actor, platform, file.id as CaseId);
          const rows = await tx
            .selectFrom("cases.entries")
            .select("compartment")
            .where("case_id", "=", file.id)
            .execute();
          return [access.reads, rows.map((row) => row.compartment)];
        },
        day(on),
      );
    expect(await readOn("2026-12-01")).toEqual([["plan-results"], ["plan-results"]]);
    await expect(readOn("2026-12-02")).rejects.toThrow("not-found");
  });

  test("without aftercare leaves the old side nothing at all", async () => {
    await accept(await offered({}));
    expect((await coordinator.api("GET", file.path)).status).toBe(404);
    expect(await compartmentsOf(coordinator, file)).toEqual([]);
  });

  test("ends what rests on agreements of the old region, as the preview said [R433]", async () => {
    await invite(world, file, police.organisationId);
    const preview = await coordinator.api(
      "GET",
      `${file.path}/handover-preview?organisationId=${stranger.organisationId}`,
    );
    expect(preview.body).toMatchObject({
      changesRegion: true,
      fromRegionId: "rotterdam",
      toRegionId: "twente",
      participations: [{ organisationName: "Politie van de test", ends: true, canReturnUnder: [] }],
    });
    expect(await compartmentsOf(police, file)).not.toEqual([]);
    await accept(await offered());
    expect(await compartmentsOf(police, file)).toEqual([]);
    const { body } = await stranger.api("GET", file.path);
    expect(body.participants).toMatchObject([{ until: "2026-11-22" }]);
    const [told] = await world.sql(
      `select organisation_keys from platform.outbox where event = 'access.changed' and dossier_id = $1 order by id desc limit 1`,
      [file.id],
    );
    const [key] = await world.sql("select key from partners.organisations where id = $1", [
      police.organisationId,
    ]);
    expect(told.organisation_keys).toContain(key.key);
  });

  test("freezes what was written before it, for everybody; new entries can be corrected", async () => {
    const before = await coordinator.api("GET", `${file.path}/entries`);
    const old = before.body.items[0] as { id: string };
    await accept(await offered());
    const added = await stranger.api("POST", `${file.path}/entries`, {
      kind: "note",
      compartment: "plan-results",
      text: "Nieuw begin",
    });
    expectStatus(added, 201);
    const fixed = await stranger.api(
      "PUT",
      `${file.path}/entries/${added.body.id}`,
      { text: "Nieuw begin, verbeterd" },
      matching(1),
    );
    expectStatus(fixed, 200);
    await expect(
      world.sql("update cases.entries set sealed_text = '\\x00' where id = $1", [old.id]),
    ).rejects.toThrow(/before the handover/);
  });

  test("freezes the entries of a partner that stays, who then gets a way out", async () => {
    await world.sql("update partners.organisations set region_id = 'rotterdam' where id = $1", [
      stranger.organisationId,
    ]);
    await invite(world, file, shelter.organisationId);
    const note = { kind: "note", compartment: "plan-results", text: "Slaapt beter" };
    const own = await shelter.api("POST", `${file.path}/entries`, note);
    expectStatus(own, 201);
    await accept(await offered());
    await world.sql("update partners.organisations set region_id = 'twente' where id = $1", [
      stranger.organisationId,
    ]);
    expect(await compartmentsOf(shelter, file)).not.toEqual([]);
    const path = `${file.path}/entries/${own.body.id}`;
    const late = await shelter.api("PUT", path, { text: "Slaapt slecht" }, matching(1));
    expect([late.status, late.body.code]).toEqual([409, "history-frozen"]);
    expectStatus(await shelter.api("POST", `${file.path}/entries`, note), 201);
  });

  test("gives both sides the same receipt, that names no client", async () => {
    const id = await offered();
    expect((await stranger.api("POST", `/handovers/${id}/receipts`)).body.code).toBe(
      "handover-not-accepted",
    );
    await accept(id);
    const [from, to] = [await handoverOf(coordinator, id), await handoverOf(stranger, id)];
    expect(from.entryCount).toBe(4);
    expect(from.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect([to.entryCount, to.contentHash, to.newCoordinator]).toEqual([
      4,
      from.contentHash,
      "Persoon stranger",
    ]);
    const printed = await coordinator.api("POST", `/handovers/${id}/receipts`);
    expectStatus(printed, 200);
    const pdf = await getDocumentProxy(Uint8Array.from(printed.body as Buffer));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toContain(file.number);
    expect(text.replaceAll(/[\s\u200B]/g, "")).toContain(from.contentHash);
    expect(text).not.toContain("Waterman");
  });

  test("takes running terms and open tasks of the old side along, so that none slips", async () => {
    const termId = newId();
    const taskId = newId();
    const owner = [file.id, coordinator.organisationId];
    await world.sql(
      `insert into process.terms (id, case_id, family, rule_id, rule_version, rule_source, confidence, starts_on, ends_on,
         warn_days, once, responsible_organisation_key, compartment)
       select $3, $1, 'x', 'x', '1', 'x', 'check', '2026-11-22', '2026-12-22', '{}', false, key, 'residence'
         from partners.organisations where id = $2`,
      [...owner, termId],
    );
    await world.sql(
      `insert into process.tasks (id, case_id, sealed_title, responsible_organisation_id, responsible_organisation_key,
         assignee_membership_id, due_on, created_by)
       select $3, $1, '\\x00', id, key, $4, '2026-12-01', $5 from partners.organisations where id = $2`,
      [...owner, taskId, coordinator.membershipId, coordinator.accountId],
    );
    await accept(await offered());
    const [key] = await world.sql("select key from partners.organisations where id = $1", [
      stranger.organisationId,
    ]);
    expect(
      await world.sql(
        "select responsible_organisation_key as key from process.terms where id = $1",
        [termId],
      ),
    ).toEqual([key]);
    expect(
      await world.sql(
        "select responsible_organisation_id as to, assignee_membership_id as who from process.tasks where id = $1",
        [taskId],
      ),
    ).toEqual([{ to: stranger.organisationId, who: null }]);
  });

  test("can be declined with a reason or taken back, once", async () => {
    const first = await offered();
    const no = { accepted: false, text: "Geen ruimte" };
    expectStatus(await stranger.api("POST", `/handovers/${first}/answer`, no, matching(1)), 200);
    expect(await handoverOf(coordinator, first)).toMatchObject({
      status: "declined",
      answer: "Geen ruimte",
    });
    const second = await offered();
    const path = `/handovers/${second}/withdrawal`;
    expectStatus(await coordinator.api("POST", path, undefined, matching(1)), 200);
    expect((await accept(second)).body.code).toBe("handover-answered");
    expectStatus(await coordinator.api("GET", file.path), 200);
  });

  test("is refused with aftercare in the past, and to who coordinates nothing", async () => {
    const past = { aftercare: { compartments: ["plan-results"], until: "2026-11-21" } };
    expect((await offer(past)).body.code).toBe("aftercare-in-past");
    expect((await offer({ organisationId: police.organisationId })).body.code).toBe(
      "receiver-not-fit",
    );
    const foreign = await stranger.api("POST", `${file.path}/handovers`, {
      organisationId: coordinator.organisationId,
      reason,
    });
    expect(foreign.status).toBe(404);
  });
});

describe("at the same moment", () => {
  test("of two offers of one case one stands", async () => {
    const both = await Promise.all([offer(), offer()]);
    expect(statusesOf(both)).toEqual([201, 409]);
  });

  test("of two acceptances one succeeds", async () => {
    const id = await offered();
    const both = await Promise.all([accept(id), accept(id)]);
    expect(statusesOf(both)).toEqual([200, 409]);
  });

  test.each([1, 2, 3, 4])(
    "an acceptance and a handover inside the old side leave one coordinator (%i) [R427]",
    async () => {
      const id = await offered();
      const [taken, inside] = await Promise.all([
        accept(id),
        coordinator.api(
          "PUT",
          `${file.path}/coordinator`,
          { membershipId: colleague.membershipId },
          matching(1),
        ),
      ]);
      expect([200, 404, 409, 412]).toContain(inside.status);
      expect(taken.status, JSON.stringify(taken.body)).toBe(200);
      const current = await world.sql(
        "select membership_id from cases.coordinators where case_id = $1 and upper_inf(period)",
        [file.id],
      );
      expect(current).toEqual([{ membership_id: stranger.membershipId }]);
    },
  );
});
