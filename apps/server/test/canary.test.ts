import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withConnection } from "../src/platform/database/connect.ts";
import { openLog } from "../src/platform/log.ts";
import { openWorld } from "./world.ts";

const canaries = {
  givenName: "Kanarievoornaam",
  surname: "Kanarieachternaam",
  alias: "Kanariealias",
  phone: "+31612345987",
  email: "kanarie.post@voorbeeld.example",
  document: "KANARIE9876",
  facts: "Kanariezin over wat er is gezien.",
  interpretation: "Kanariezin over wat ik denk.",
  draft: "Kanarieconcept dat nog niet klaar is.",
  reason: "Kanariereden van het besluit.",
  feedback: "Kanarieterugkoppeling aan de melder.",
  entry: "Kanarienotitie in het dossier.",
  corrected: "Kanarieverbetering van de notitie.",
  rules: "Kanarieregel: nooit bellen.",
  representative: "Kanarievertegenwoordiger",
  goal: "Kanariedoel voor de cliënt.",
  task: "Kanarietaak voor de opvang.",
  result: "Kanarieresultaat van de taak.",
  note: "Kanarienoot bij de stap.",
  part: "Kanarierol van de opvang",
  ended: "Kanariereden om te stoppen.",
  searched: "Kanariezoekwoord",
  fileName: "Kanariebestand.txt",
  fileTitle: "Kanarietitel van het bestand",
  fileContent: "Kanariezin in een bestand, ver achterin.",
} as const;

const logged: string[] = [];
const log = openLog("trace", { write: (line) => void logged.push(line) });
const world = await openWorld("2026-11-22", log);
const { reporter, desk, coordinator, shelter } = world.persons;

/** Sends every canary through the door where it belongs, and a few through doors where it does not. */
async function sendAll(): Promise<void> {
  await reporter.api("POST", "/signal-drafts", { step: 1, answers: { facts: canaries.draft } });
  const sent = await reporter.api(
    "POST",
    "/signals",
    {
      kind: "possible-victim",
      urgency: "within-a-day",
      facts: canaries.facts,
      interpretation: canaries.interpretation,
      victimKnows: "yes",
      victimAgrees: "yes",
      persons: [
        {
          givenName: canaries.givenName,
          surname: canaries.surname,
          alias: canaries.alias,
          phone: canaries.phone,
          email: canaries.email,
          documentNumber: canaries.document,
          birthDay: "2012-02-29",
        },
      ],
    },
    { "idempotency-key": "canary-report-1" },
  );
  const signal = await desk.api("GET", `/signals/${sent.body.id}`);
  const decided = await desk.api(
    "POST",
    `/signals/${sent.body.id}/decisions`,
    {
      decision: "case-opened",
      reason: canaries.reason,
      feedback: canaries.feedback,
      newCase: {
        targetGroup: "A",
        form: "sexual",
        isMinor: true,
        clientPersonId: signal.body.persons[0].id,
        coordinatorMembershipId: coordinator.membershipId,
      },
    },
    { "if-match": '"1"' },
  );
  expect(decided.status, JSON.stringify(decided.body)).toBe(201);
  const path = `/cases/${decided.body.caseId}`;
  const steps: [string, string, object, Record<string, string>?][] = [
    ["PUT", "/safe-contact", { channels: ["visit"], rules: canaries.rules }, { "if-match": '"0"' }],
    [
      "POST",
      "/consents",
      {
        purpose: "support-and-shelter",
        form: "spoken",
        language: "nl",
        givenBy: "representative",
        representative: canaries.representative,
        givenOn: "2026-11-22",
      },
    ],
    [
      "POST",
      "/participants",
      {
        organisationId: shelter.organisationId,
        agreementId: world.agreementId,
        part: canaries.part,
      },
    ],
    ["POST", "/goals", { domain: "self-worth", result: canaries.goal }],
    [
      "POST",
      "/track-events",
      { kind: "needs-mapped", happenedOn: "2026-11-22", note: canaries.note },
    ],
  ];
  for (const [method, end, body, headers] of steps) {
    const answer = await coordinator.api(method as "POST", `${path}${end}`, body, headers);
    expect([200, 201], `${end} ${JSON.stringify(answer.body)}`).toContain(answer.status);
  }
  const entry = await coordinator.api("POST", `${path}/entries`, {
    kind: "note",
    compartment: "identity",
    text: canaries.entry,
  });
  await coordinator.api(
    "PUT",
    `${path}/entries/${entry.body.id}`,
    { text: canaries.corrected },
    { "if-match": '"1"' },
  );
  const task = await coordinator.api("POST", `${path}/tasks`, {
    title: canaries.task,
    responsibleOrganisationId: shelter.organisationId,
    dueOn: "2026-11-30",
  });
  await shelter.api(
    "POST",
    `/tasks/${task.body.id}/completion`,
    { result: canaries.result },
    { "if-match": '"1"' },
  );
  await sendFile(path);
  const file = await coordinator.api("GET", path);
  const ended = await coordinator.api(
    "POST",
    `${path}/participants/${file.body.participants[0].id}/ending`,
    { reason: canaries.ended },
    { "if-match": '"1"' },
  );
  expect(ended.status, JSON.stringify(ended.body)).toBe(200);
  const found = await coordinator.api("POST", "/person-searches", {
    text: `${canaries.givenName} ${canaries.surname}`,
  });
  expect(found.body.items).toHaveLength(1);
  await coordinator.api("POST", "/person-searches", { text: canaries.searched });
  await coordinator.api("POST", "/person-searches", { text: 7, surprise: canaries.searched });
  await coordinator.api("GET", `/cases?form=${canaries.searched}`);
  await coordinator.api("POST", `${path}/entries`, {
    kind: "note",
    compartment: "nowhere",
    text: canaries.entry,
  });
}

/** Sends a file of several segments with the canary in the last, and takes it back once. */
async function sendFile(path: string): Promise<void> {
  const content = Buffer.from(`${"Gewone regel.\n".repeat(40_000)}${canaries.fileContent}`);
  const begun = await coordinator.api("POST", `${path}/uploads`, {
    name: canaries.fileName,
    title: canaries.fileTitle,
    sizeBytes: content.length,
    compartment: "identity",
  });
  const sent = await world.app.inject({
    method: "PATCH",
    url: `/api/v1${path}/uploads/${begun.body.id}?offset=0`,
    headers: {
      cookie: "schakel-session=secret-of-coordinator-in-this-test-world",
      "sec-fetch-site": "same-origin",
      "content-type": "application/offset+octet-stream",
    },
    payload: content,
  });
  expect(sent.statusCode, sent.body).toBe(200);
  const done = await coordinator.api("POST", `${path}/uploads/${begun.body.id}/completion`);
  expect(done.status, JSON.stringify(done.body)).toBe(201);
  const document = `${path}/documents/${done.body.documentId}`;
  const back = await coordinator.api("GET", `${document}/versions/1/content`);
  expect(content.equals(back.body)).toBe(true);
}

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile() && statSync(path).size > 0) yield path;
  }
}

/** Words that stand in a file, as text or in the hexadecimal form that a log of PostgreSQL would use. */
function wordsIn(files: Iterable<string>, words: readonly string[]): string[] {
  const needles = words.flatMap((word) =>
    [Buffer.from(word), Buffer.from(Buffer.from(word).toString("hex"))].map((bytes) => ({
      word,
      bytes,
    })),
  );
  const found = new Set<string>();
  for (const file of files) {
    const content = readFileSync(file);
    for (const { word, bytes } of needles) if (content.includes(bytes)) found.add(word);
  }
  return [...found];
}

async function dataFolder(): Promise<string> {
  return withConnection(world.database.administrator, async (client) => {
    await client.query("checkpoint");
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return rows[0]?.data_directory ?? "";
  });
}

await sendAll();

test("no name, number or sentence stands in clear in data files, WAL or logs of the database", async () => {
  expect(wordsIn(filesUnder(await dataFolder()), Object.values(canaries))).toEqual([]);
}, 60_000);

test("the same look does find a word that was stored in clear, so it can fail", async () => {
  const planted = "Kanarie-in-de-open-lucht";
  await world.sql(
    "insert into platform.settings (name, value) values ('canary', to_jsonb($1::text))",
    [planted],
  );
  expect(wordsIn(filesUnder(await dataFolder()), [planted])).toEqual([planted]);
}, 60_000);

test("nothing that people typed reaches the log of the server, not even from a failing request", async () => {
  await world.sql(
    "alter table cases.entries add constraint canary_failure check (source <> 'document')",
  );
  const open = await coordinator.api("POST", "/cases", { targetGroup: "B", form: "sexual" });
  const failed = await coordinator.api("POST", `/cases/${open.body.id}/entries`, {
    kind: "note",
    compartment: "identity",
    text: canaries.entry,
    source: "document",
  });
  expect(failed.status).toBe(500);
  const text = logged.join("");
  expect(text).toContain("request failed");
  expect(Object.values(canaries).filter((word) => text.includes(word))).toEqual([]);
});

test("a refusal names the field and never repeats what was typed", async () => {
  const refused = await coordinator.api("POST", "/person-searches", {
    text: canaries.searched,
    birthDay: "2026-02-30",
    unknown: 1,
  });
  expect(refused.status).toBe(400);
  expect(refused.headers["content-type"]).toContain("application/problem+json");
  expect(refused.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
    "#",
    "#/birthDay",
  ]);
  expect(JSON.stringify(refused.body)).not.toContain(canaries.searched);
});
