import { day } from "@schakel/kernel";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { openWorld, type Answer } from "../../../test/world.ts";
import { remindOfRequests } from "./remind-of-requests.ts";
import { runDestruction } from "./run-destruction.ts";

const today = "2026-11-23";
const world = await openWorld(today);
const { coordinator, colleague, police, privacy, shelter, stranger } = world.persons;
let caseId = "";
const entries: Record<string, string> = {};

async function add(name: string, body: object, person = coordinator): Promise<void> {
  const answer = await person.api("POST", `/cases/${caseId}/entries`, { kind: "note", ...body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  entries[name] = answer.body.id;
}

beforeAll(async () => {
  const opened = await coordinator.api("POST", "/cases", {
    targetGroup: "B",
    form: "sexual",
    client: { givenName: "Marta", surname: "Kanariekowska" },
  });
  caseId = opened.body.id;
  for (const partner of [police, shelter]) {
    await coordinator.api("POST", `/cases/${caseId}/participants`, {
      organisationId: partner.organisationId,
      agreementId: world.agreementId,
      part: "Doet mee",
    });
  }
  await add("own", { compartment: "identity", text: "Zij is op 3 mei in Rotterdam gezien." });
  await add("other", {
    compartment: "social-environment",
    text: "Haar zus vertelde dat zij bang is.",
    source: "third-party",
  });
  await add("police", { compartment: "criminal-justice", text: "Politiekanarie." }, police);
  await police.api("GET", `/cases/${caseId}/entries`);
  await shelter.api("GET", `/cases/${caseId}/entries`);
}, 60_000);

async function record(kind: string, more: object = {}): Promise<Answer> {
  return coordinator.api("POST", `/cases/${caseId}/requests`, {
    kind,
    receivedOn: today,
    askedBy: "client",
    channel: "spoken",
    text: "Kanarieverzoek van de cliënt",
    ...more,
  });
}

async function act(id: string, what: string, body: object, version = 1): Promise<Answer> {
  const method = what === "judgements" ? "PUT" : "POST";
  return coordinator.api(method, `/requests/${id}/${what}`, body, { "if-match": `"${version}"` });
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const proxy = await getDocumentProxy(Uint8Array.from(pdf));
  return (await extractText(proxy, { mergePages: true })).text.replaceAll(/\s+/g, " ");
}

describe("a request for a copy", () => {
  let id = "";

  test("starts a clock of one month, and the police get theirs of six weeks", async () => {
    const recorded = await record("access");
    expect(recorded.body).toMatchObject({ dueOn: "2026-12-23", parts: 1 });
    id = recorded.body.id;
    const { items } = (await coordinator.api("GET", `/cases/${caseId}/requests`)).body;
    expect(items).toHaveLength(2);
    const part = items.find((one: { partOf: string | null }) => one.partOf === id);
    expect(part).toMatchObject({
      law: "wpg",
      dueOn: "2027-01-04",
      controller: "Politie van de test",
      confidence: "confirmed",
    });
    const letter = await coordinator.api("POST", `/requests/${part.id}/letters`, {
      letter: "passed-on",
    });
    expect(await textOf(letter.body)).toContain("uiterlijk op 4 januari 2027 antwoord");
    const own = items.find((one: { id: string }) => one.id === id);
    expect(own).toMatchObject({ law: "gdpr", daysLeft: 30, isOverdue: false, confidence: "check" });
  });

  test("gives no copy while pieces from others have not been judged", async () => {
    const early = await coordinator.api("POST", `/requests/${id}/copies/pdf`);
    expect(early.body).toMatchObject({ code: "third-party-unjudged", facts: { count: 1 } });
    const decided = await act(id, "decision", { decision: "granted", explanation: "Ja" });
    expect(decided.body).toMatchObject({ code: "third-party-unjudged" });
    const item = { entryId: entries["other"], outcome: "withhold" };
    expect((await act(id, "judgements", { items: [item] })).body).toMatchObject({
      code: "ground-needed",
    });
    const wrong = { ...item, ground: "compelling-grounds" };
    expect((await act(id, "judgements", { items: [wrong] })).body).toMatchObject({
      code: "ground-unknown",
    });
    const right = { ...item, ground: "rights-of-others" };
    expect((await act(id, "judgements", { items: [right] })).status).toBe(200);
  });

  test("holds everything else, on paper and for machines, and nothing of police or others", async () => {
    const json = await coordinator.api("POST", `/requests/${id}/copies/json`);
    expect(json.status, JSON.stringify(json.body)).toBe(200);
    expect(json.body.client).toMatchObject({ givenName: "Marta", surname: "Kanariekowska" });
    expect(json.body.documents).toEqual([]);
    expect(json.body.withheld).toEqual([{ ground: "rights-of-others", count: 1 }]);
    expect(json.body.atController).toEqual(["Politie van de test"]);
    expect(json.body.recipients.map((one: { organisation: string }) => one.organisation)).toEqual([
      "Opvang van de test",
      "Politie van de test",
    ]);
    const printed = await coordinator.api("POST", `/requests/${id}/copies/pdf`);
    const pdf = await getDocumentProxy(Uint8Array.from(printed.body));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getMetadata()).metadata?.getRaw()).toMatch(/pdfuaid:part>\s*1\s*</);
    const text = await textOf(printed.body);
    for (const both of [JSON.stringify(json.body), text]) {
      expect(both).toContain("Kanariekowska");
      expect(both).toContain("Zij is op 3 mei in Rotterdam gezien.");
      expect(both).not.toContain("Haar zus");
      expect(both).not.toContain("Politiekanarie");
      expect(both).not.toContain("Persoon coordinator");
    }
    expect(text).toContain("Rechten en vrijheden van anderen");
    expect(text).toContain("Politie van de test beslist daarover");
  });

  test("can be extended once, with a reason that stands in the letter", async () => {
    const extended = await act(id, "extension", { reason: "Het dossier is groot." }, 2);
    expect(extended.body).toMatchObject({ dueOn: "2027-02-23", version: 3 });
    expect((await act(id, "extension", { reason: "Nog eens" }, 3)).body).toMatchObject({
      code: "already-extended",
    });
    const letter = await coordinator.api("POST", `/requests/${id}/letters`, { letter: "extended" });
    expect(await textOf(letter.body)).toContain("Het dossier is groot.");
    const early = await coordinator.api("POST", `/requests/${id}/letters`, { letter: "decided" });
    expect(early.body).toMatchObject({ code: "letter-not-due" });
  });

  test("is refused only with a ground, which the client reads", async () => {
    const none = await act(id, "decision", { decision: "refused", explanation: "Nee" }, 3);
    expect(none.body).toMatchObject({ code: "ground-needed" });
    const partly = { decision: "partly-granted", ground: "rights-of-others", explanation: "Deels" };
    expect((await act(id, "decision", partly, 3)).body).toMatchObject({ version: 4, told: 0 });
    expect((await act(id, "decision", partly, 4)).body).toMatchObject({ code: "request-settled" });
    const letter = await coordinator.api("POST", `/requests/${id}/letters`, { letter: "decided" });
    const text = await textOf(letter.body);
    expect(text).toContain("Wij doen een deel van wat u vroeg.");
    expect(text).toContain("AVG, artikel 15, lid 4");
  });

  test("a stranger knows of no request, and the privacy officer sees days, not words", async () => {
    expect((await stranger.api("GET", `/requests/${id}`)).status).toBe(404);
    expect((await police.api("GET", `/cases/${caseId}/requests`)).status).toBe(403);
    expect((await privacy.api("GET", `/requests/${id}`)).status).toBe(403);
    const register = await privacy.api("GET", "/request-register?state=all");
    expect(register.body.items.length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(register.body)).not.toContain("Kanarie");
  });
});

describe("a request for correction", () => {
  test("makes a new version and tells every organisation that had read it, by the log", async () => {
    expect((await record("rectification")).body).toMatchObject({ code: "entry-needed" });
    const { body } = await record("rectification", { entryId: entries["own"] });
    const before = await coordinator.api("GET", `/requests/${body.id}`);
    expect(before.body.recipients).toMatchObject([
      { organisation: "Opvang van de test", toldAt: null },
      { organisation: "Politie van de test", toldAt: null },
    ]);
    const decision = { decision: "granted", explanation: "Het was Schiedam." };
    expect((await act(body.id, "decision", decision)).body).toMatchObject({ code: "text-needed" });
    const correctedText = "Zij is op 3 mei in Schiedam gezien.";
    const decided = await act(body.id, "decision", { ...decision, correctedText });
    expect(decided.body, JSON.stringify(decided.body)).toMatchObject({ told: 2 });
    const shown = await police.api("GET", `/cases/${caseId}/entries?compartment=identity`);
    expect(shown.body.items[0]).toMatchObject({ text: correctedText, version: 2 });
    const [news] = await world.sql(
      "select organisation_keys from platform.outbox where event = 'entry.rectified' and object_id = $1",
      [entries["own"]],
    );
    expect(news.organisation_keys).toHaveLength(2);
    const after = await coordinator.api("GET", `/requests/${body.id}`);
    expect(after.body.recipients[0].toldAt).not.toBeNull();
  });

  test("of police data has four weeks and is theirs to decide", async () => {
    const { body } = await record("rectification", { entryId: entries["police"] });
    expect(body.dueOn).toBe("2026-12-21");
    const decision = { decision: "granted", explanation: "Ja", correctedText: "Anders" };
    expect((await act(body.id, "decision", decision)).body).toMatchObject({
      code: "controller-decides",
    });
    const noted = { decision: "granted", explanation: "De politie heeft het verbeterd." };
    expect((await act(body.id, "decision", noted)).status).toBe(200);
  });
});

test("an objection has its own grounds and its month", async () => {
  const { body } = await record("objection");
  expect(body.dueOn).toBe("2026-12-23");
  const decision = { decision: "refused", explanation: "Nee", ground: "law-forbids" };
  expect((await act(body.id, "decision", decision)).body).toMatchObject({ code: "ground-unknown" });
  const right = { ...decision, ground: "compelling-grounds" };
  expect((await act(body.id, "decision", right)).status).toBe(200);
});

test("each reminder goes out once, on its day, and stops with the decision", async () => {
  const { body } = await record("objection");
  const sent = async (): Promise<number> => {
    const rows = await world.sql(
      "select from platform.outbox where event = 'request.warning' and object_id = $1",
      [body.id],
    );
    return rows.length;
  };
  const remindOn = async (on: string): Promise<void> => {
    const platform = world.on(day(on));
    await remindOfRequests.work(world.database.worker, platform.clock, platform);
  };
  await remindOn("2026-12-08");
  expect(await sent()).toBe(0);
  await remindOn("2026-12-09");
  await remindOn("2026-12-09");
  expect(await sent()).toBe(1);
  await act(body.id, "decision", { decision: "withdrawn", explanation: "Ingetrokken" });
  await remindOn("2026-12-23");
  expect(await sent()).toBe(1);
});

describe("a request for destruction", () => {
  test("has three months; granted, it waits for a second person and then nothing is left to read", async () => {
    const { body } = await record("destruction");
    expect(body.dueOn).toBe("2027-02-23");
    const granted = { decision: "granted", explanation: "Wij vernietigen uw dossier." };
    expect((await act(body.id, "decision", granted)).body).toMatchObject({
      code: "case-still-open",
    });
    const file = await coordinator.api("GET", `/cases/${caseId}`);
    const closure = { reason: "goals-reached", outcomes: {}, summary: "Klaar" };
    await coordinator.api("POST", `/cases/${caseId}/closure`, closure, {
      "if-match": `"${file.body.version}"`,
    });
    expect((await act(body.id, "decision", granted)).status).toBe(200);
    const [run] = (await privacy.api("GET", "/destructions")).body.items;
    expect(run).toMatchObject({ ground: "request", status: "prepared", cases: 1 });
    const own = await coordinator.api("POST", `/destructions/${run.id}/approval`, undefined, {
      "if-match": '"1"',
    });
    expect(own.body).toMatchObject({ code: "second-person-needed" });
    const approved = await colleague.api("POST", `/destructions/${run.id}/approval`, undefined, {
      "if-match": '"1"',
    });
    expect(approved.status, JSON.stringify(approved.body)).toBe(200);
    await runDestruction(world.database.worker, world.platform.clock, run.id);
    expect((await coordinator.api("GET", `/cases/${caseId}`)).status).toBe(404);
    expect((await coordinator.api("GET", `/requests/${body.id}`)).status).toBe(404);
    const register = await privacy.api("GET", "/request-register?state=all");
    const line = register.body.items.find((one: { id: string }) => one.id === body.id);
    expect(line).toMatchObject({ kind: "destruction", status: "granted", caseNumber: null });
    const [left] = await world.sql(
      `select count(*)::int as count from rights.requests
        where case_id = $1 and (sealed_text is not null or sealed_explanation is not null)`,
      [caseId],
    );
    expect(left.count).toBe(0);
  });
});
