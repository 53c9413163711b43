import { day } from "@schakel/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Answer } from "../../../test/world.ts";
import { listOverdueReferrals } from "./list-referrals.ts";
import {
  compartmentsOf,
  expectStatus,
  matching,
  openTestCase,
  statusesOf,
  type TestCase,
} from "./open-test-case.fixture.ts";

const world = await openWorld();
const { coordinator, colleague, police, shelter, focal, stranger, reporter } = world.persons;

const question = "Kunnen jullie meedenken over bescherming van deze cliënt?";
let file: TestCase;

beforeEach(async () => {
  file = await openTestCase(world);
});

async function refer(organisationId = police.organisationId, more = {}): Promise<Answer> {
  return coordinator.api("POST", `${file.path}/referrals`, {
    organisationId,
    agreementId: world.agreementId,
    part: "Beschermt de cliënt",
    question,
    urgency: "within-a-day",
    askedBy: "2026-11-24",
    ...more,
  });
}

async function sent(organisationId?: string, more = {}): Promise<string> {
  const referred = await refer(organisationId, more);
  expectStatus(referred, 201);
  return referred.body.id;
}

async function answer(id: string, body: object, version = 1): Promise<Answer> {
  return police.api("POST", `/referrals/${id}/answer`, body, matching(version));
}

async function inboxOf(person: typeof police) {
  const { body } = await person.api("GET", "/referrals");
  return body.items as { id: string; caseId: string | null; status: string }[];
}

async function statusOf(id: string): Promise<string | undefined> {
  const { body } = await coordinator.api("GET", `${file.path}/referrals`);
  return body.items.find((item: { id: string }) => item.id === id)?.status;
}

describe("a referral", () => {
  test("reaches the receiver with its question and nothing of the dossier", async () => {
    const id = await sent();
    const mine = (await inboxOf(police)).find((item) => item.id === id);
    expect(mine).toMatchObject({
      side: "receiver",
      caseId: null,
      caseNumber: null,
      casePseudonym: null,
      about: null,
      question,
      senderOrganisation: "Expertisecentrum van de test",
      urgency: "within-a-day",
      askedBy: "2026-11-24",
      allowedActions: ["accept", "decline"],
    });
    expect((await police.api("GET", file.path)).status).toBe(404);
    expect(await compartmentsOf(police, file)).toEqual([]);
    const seen = await world.as(police, async (tx) => ({
      keys: await tx
        .selectFrom("identity.data_keys")
        .select("dossier_id")
        .where("dossier_id", "=", file.id)
        .execute(),
      people: await tx.selectFrom("identity.persons").select("id").execute(),
    }));
    expect(seen).toEqual({ keys: [], people: [] });
  });

  test("names the client only as far as the sender chose to", async () => {
    const id = await sent(undefined, { about: "Vrouw van 24, spreekt Pools" });
    const mine = (await inboxOf(police)).find((item) => item.id === id);
    expect(mine).toMatchObject({ about: "Vrouw van 24, spreekt Pools" });
    expect(JSON.stringify(mine)).not.toContain("Waterman");
  });

  test("is sealed in the database and exists for its two sides only", async () => {
    const id = await sent();
    const stored = await world.sql("select * from referrals.referrals where id = $1", [id]);
    expect(JSON.stringify(stored)).not.toContain("meedenken");
    for (const other of [shelter, focal, stranger]) {
      expect((await inboxOf(other)).filter((item) => item.id === id)).toEqual([]);
      const tried = await other.api(
        "POST",
        `/referrals/${id}/answer`,
        { step: "accept" },
        matching(1),
      );
      expect(tried.status).toBe(404);
    }
    expect((await reporter.api("GET", "/referrals")).status).toBe(403);
  });

  test("begins the participation at the moment of acceptance, as the clauses say [R433]", async () => {
    const id = await sent();
    const accepted = await answer(id, { step: "accept", text: "We bellen morgen" });
    expectStatus(accepted, 200);
    expect(accepted.body.caseId).toBe(file.id);
    expect(await compartmentsOf(police, file)).toEqual(["criminal-justice", "identity"]);
    const { body } = await coordinator.api("GET", file.path);
    expect(body.participants).toMatchObject([{ part: "Beschermt de cliënt", until: null }]);
    const steps = await world.sql(
      "select status, account_id from referrals.referral_steps where referral_id = $1 order by version",
      [id],
    );
    expect(steps).toEqual([
      { status: "sent", account_id: coordinator.accountId },
      { status: "accepted", account_id: police.accountId },
    ]);
  });

  test("is declined with a reason of the list, and the sender reads why", async () => {
    const id = await sent();
    const unknown = await answer(id, { step: "decline", reason: "no-reason-at-all" });
    expect(unknown.body.code).toBe("unknown-reason");
    expectStatus(await answer(id, { step: "decline", reason: "no-time", text: "Bel Jan" }), 200);
    const { body } = await coordinator.api("GET", `${file.path}/referrals`);
    expect(body.items[0]).toMatchObject({
      status: "declined",
      declineReason: "no-time",
      answer: "Bel Jan",
      answeredByName: "Persoon police",
    });
    expect(await compartmentsOf(police, file)).toEqual([]);
  });

  test("is done after it was accepted, and the partner stays in the case until its end", async () => {
    const id = await sent();
    expect((await answer(id, { step: "finish" })).body.code).toBe("referral-answered");
    await answer(id, { step: "accept" });
    expectStatus(await answer(id, { step: "finish", text: "Klaar" }, 2), 200);
    expect(await statusOf(id)).toBe("done");
    expect(await compartmentsOf(police, file)).toContain("identity");
  });

  test("is refused where the agreement gives nothing, or the day is past", async () => {
    expect((await refer(stranger.organisationId)).body.code).toBe("not-a-party");
    expect((await refer(undefined, { askedBy: "2026-11-21" })).body.code).toBe("asked-day-past");
    expect((await refer(coordinator.organisationId)).status).toBe(422);
    await sent();
    expect((await refer()).body.code).toBe("referral-waiting");
  });

  test("gives nothing when the agreement ended between question and answer [R433]", async () => {
    const id = await sent();
    await world.sql("update agreements.agreements set status = 'ended' where id = $1", [
      world.agreementId,
    ]);
    const late = await answer(id, { step: "accept" });
    await world.sql("update agreements.agreements set status = 'in-force' where id = $1", [
      world.agreementId,
    ]);
    expect(late.body.code).toBe("nothing-to-share");
    expect(await statusOf(id)).toBe("sent");
    expect(await compartmentsOf(police, file)).toEqual([]);
  });

  test("without an answer on its day is late for the sender the day after", async () => {
    const id = await sent();
    const late = async (on: string) => {
      const { items } = await world.as(colleague, listOverdueReferrals, day(on));
      return items.map((item) => item.id).includes(id as never);
    };
    expect(await late("2026-11-24")).toBe(false);
    expect(await late("2026-11-25")).toBe(true);
    await answer(id, { step: "accept" });
    expect(await late("2026-11-25")).toBe(false);
  });

  test("tells both sides by an id only", async () => {
    const id = await sent();
    const [told] = await world.sql(
      "select event, dossier_id, cardinality(organisation_keys) as keys from platform.outbox where object_id = $1",
      [id],
    );
    expect(told).toEqual({ event: "referral.changed", dossier_id: null, keys: 2 });
  });

  test("takes no step in the database that the machine does not know", async () => {
    const id = await sent();
    for (const status of ["done", "sent"]) {
      await expect(
        world.sql(
          "update referrals.referrals set status = $2, answered_at = now(), answered_by = sent_by, version = version + 1 where id = $1",
          [id, status],
        ),
      ).rejects.toThrow(/referral cannot go|referrals_answer/);
    }
  });
});

describe("at the same moment", () => {
  test("of two who accept one succeeds, and there is one participation", async () => {
    const id = await sent();
    const both = await Promise.all([
      answer(id, { step: "accept" }),
      answer(id, { step: "accept" }),
    ]);
    expect(statusesOf(both)).toEqual([200, 409]);
    const parts = await world.sql("select id from cases.participations where case_id = $1", [
      file.id,
    ]);
    expect(parts).toHaveLength(1);
  });

  test.each([1, 2, 3, 4, 5])("an acceptance or a withdrawal wins, never both (%i)", async () => {
    const id = await sent();
    const [accepted, withdrawn] = await Promise.all([
      answer(id, { step: "accept" }),
      coordinator.api(
        "POST",
        `/referrals/${id}/withdrawal`,
        { reason: "Toch niet nodig" },
        matching(1),
      ),
    ]);
    expect(statusesOf([accepted, withdrawn])).toEqual([200, 409]);
    const isIn = (await compartmentsOf(police, file)).length > 0;
    expect(isIn).toBe(accepted.status === 200);
    expect(await statusOf(id)).toBe(accepted.status === 200 ? "accepted" : "withdrawn");
  });
});
