import { extractText, getDocumentProxy } from "unpdf";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type Answer, type Person } from "../../../test/world.ts";
import {
  expectStatus,
  invite,
  matching,
  openTestCase,
  statusesOf,
  type TestCase,
} from "./open-test-case.fixture.ts";

const world = await openWorld();
const { coordinator, colleague, police, stranger, privacy } = world.persons;
let file: TestCase;

beforeEach(async () => {
  file = await openTestCase(world);
});

async function turn(kind: string, version: number, person: Person = coordinator): Promise<Answer> {
  const body = { kind, reason: "De veiligheid is in gevaar" };
  return person.api("POST", `${file.path}/turns`, body, matching(version));
}

describe("the turns of a case", () => {
  test("go down to local care and up to the region again, each with its reason in the log [R113]", async () => {
    expectStatus(await turn("to-local", 1), 200);
    expectStatus(await turn("to-region", 2), 200);
    const { body } = await coordinator.api("GET", `${file.path}/turns`);
    expect(body).toMatchObject({
      level: "regional",
      items: [
        { kind: "to-region", reason: "De veiligheid is in gevaar", byName: "Persoon coordinator" },
        { kind: "to-local" },
      ],
      allowedTurns: ["to-local", "crisis-begins"],
    });
    const logged = await world.sql(
      "select detail->>'kind' as kind from platform.audit_events where event = 'case.turn' and dossier_id = $1 order by id",
      [file.id],
    );
    expect(logged).toEqual([{ kind: "to-local" }, { kind: "to-region" }]);
    const stored = await world.sql("select * from referrals.turns where case_id = $1", [file.id]);
    expect(JSON.stringify(stored)).not.toContain("gevaar");
  });

  test("mark a crisis where everybody in the case sees it, and take the mark off [R109 R472]", async () => {
    await invite(world, file, police.organisationId);
    expectStatus(await turn("crisis-begins", 1), 200);
    expect((await police.api("GET", file.path)).body.isCrisis).toBe(true);
    const seen = await police.api("GET", `${file.path}/turns`);
    expect(seen.body).toMatchObject({ isCrisis: true, allowedTurns: [] });
    // The reason is a note of the coordination, which the clauses keep from the police.
    expect(seen.body.items).toMatchObject([{ kind: "crisis-begins", reason: null }]);
    expect((await turn("crisis-begins", 2)).body.code).toBe("turn-taken");
    expectStatus(await turn("crisis-ends", 2), 200);
    expect((await police.api("GET", file.path)).body.isCrisis).toBe(false);
  });

  test("are taken by the coordination only, and once", async () => {
    await invite(world, file, police.organisationId);
    expect((await turn("crisis-begins", 1, police)).status).toBe(403);
    expect((await turn("crisis-begins", 1, stranger)).status).toBe(404);
    const both = await Promise.all([turn("crisis-begins", 1), turn("crisis-begins", 1)]);
    const [first, second] = statusesOf(both);
    expect(first).toBe(200);
    expect([409, 412]).toContain(second);
  });
});

const steps = {
  consentAttempted: "Twee keer gevraagd, zij durft niet",
  seriousHarm: "Hij dreigt haar zus te halen",
  noOtherWay: "Zonder adres kan niemand haar beschermen",
  leastTold: "Alleen het adres van de zus",
  recipient: "Politie, team mensenhandel",
};

async function write(person = coordinator, secondAccountId = colleague.accountId): Promise<Answer> {
  return person.api("POST", `${file.path}/secrecy-forms`, { secondAccountId, steps });
}

async function settle(person: Person, id: string, body: object, version = 1): Promise<Answer> {
  return person.api("POST", `/secrecy-forms/${id}/decision`, body, matching(version));
}

async function formsOf(person: Person) {
  const { body } = await person.api("GET", `/secrecy-forms?caseId=${file.id}`);
  return body.items as { id: string; status: string; allowedActions: string[] }[];
}

describe("a form about breaking secrecy", () => {
  test("counts when a second person has confirmed it, never by its author alone", async () => {
    const { body } = await write();
    expect((await settle(coordinator, body.id, { step: "confirm" })).body.code).toBe(
      "secrecy-form-settled",
    );
    expect(await formsOf(colleague)).toMatchObject([
      { status: "awaiting", steps, allowedActions: ["confirm", "not-confirm", "print"] },
    ]);
    expectStatus(await settle(colleague, body.id, { step: "confirm", remark: "Eens" }), 200);
    expect(await formsOf(coordinator)).toMatchObject([{ status: "confirmed", remark: "Eens" }]);
    await expect(
      world.sql(
        `insert into referrals.secrecy_forms (id, case_id, author_account_id, author_organisation_id,
           author_organisation_key, second_account_id, second_organisation_key, written_at, sealed_form)
         select id, case_id, author_account_id, author_organisation_id, author_organisation_key,
                author_account_id, second_organisation_key, written_at, sealed_form
           from referrals.secrecy_forms where id = $1`,
        [body.id],
      ),
    ).rejects.toThrow(/secrecy_forms_need_a_second_person/);
  });

  test("is complete before it is sent, and the second person is somebody else", async () => {
    const missing = await coordinator.api("POST", `${file.path}/secrecy-forms`, {
      secondAccountId: colleague.accountId,
      steps: { ...steps, seriousHarm: " " },
    });
    expect(missing.status).toBe(400);
    for (const accountId of [coordinator.accountId, police.accountId, privacy.accountId]) {
      expect((await write(coordinator, accountId)).body.code).toBe("second-person-not-fit");
    }
  });

  test("is a part of its own: sealed, and for its two people only", async () => {
    await invite(world, file, police.organisationId);
    const { body } = await write();
    const stored = await world.sql("select * from referrals.secrecy_forms where id = $1", [
      body.id,
    ]);
    expect(JSON.stringify(stored)).not.toContain("zus");
    for (const other of [police, stranger]) {
      expect((await formsOf(other)).map((each) => each.id)).not.toContain(body.id);
      expect((await settle(other, body.id, { step: "confirm" })).status).toBe(404);
    }
  });

  test("that is not confirmed says why, and is settled once", async () => {
    const { body } = await write();
    expect((await settle(colleague, body.id, { step: "not-confirm" })).body.code).toBe(
      "remark-missing",
    );
    const no = { step: "not-confirm", remark: "Vraag het nog eens met tolk" };
    const both = await Promise.all([
      settle(colleague, body.id, no),
      settle(colleague, body.id, no),
    ]);
    expect(statusesOf(both)).toEqual([200, 409]);
  });

  test("is printed for the own file, tagged", async () => {
    const { body } = await write();
    const printed = await coordinator.api("POST", `/secrecy-forms/${body.id}/prints`);
    expectStatus(printed, 200);
    const pdf = await getDocumentProxy(Uint8Array.from(printed.body as Buffer));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { text } = await extractText(pdf, { mergePages: true });
    for (const part of [steps.seriousHarm, "Persoon colleague", file.number])
      expect(text).toContain(part);
  });
});
