import type { AddressInfo } from "node:net";
import { newId } from "@schakel/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld, type PersonName } from "../../../test/world.ts";
import { chunkBytes, segmentBytes } from "./file-format.ts";
import { docxFile, pdfFile, pngFile } from "./real-files.fixture.ts";
import { begin, invite, openCaseOf, sendChunk, sendFile } from "./send-file.fixture.ts";

const world = await openWorld();
const { coordinator, police, shelter, stranger, director, administrator, focal } = world.persons;
let caseId = "";
let path = "";

beforeEach(async () => {
  caseId = await openCaseOf(world);
  path = `/cases/${caseId}/documents`;
  await invite(world, caseId, "police");
  await invite(world, caseId, "shelter");
});

async function add(
  person: PersonName,
  compartment: string,
  other: Record<string, unknown> = {},
): Promise<string> {
  const file = { name: "brief.pdf", content: pdfFile(newId()), compartment, ...other };
  const sent = await sendFile(world, person, caseId, file);
  expect(sent.status, JSON.stringify(sent.body)).toBe(201);
  return sent.body.documentId as string;
}

async function idsFor(person: PersonName): Promise<string[]> {
  const list = await world.persons[person].api("GET", path);
  return ((list.body.items as { id: string }[] | undefined) ?? []).map(({ id }) => id);
}

const contentOf = (id: string, number = 1) => `${path}/${id}/versions/${number}/content`;

describe("who sees a document", () => {
  test("is who may read its compartment, in list, versions and file alike", async () => {
    const plan = await add("coordinator", "plan-results");
    const crime = await add("coordinator", "criminal-justice");
    expect(await idsFor("police")).toEqual([crime]);
    expect(await idsFor("shelter")).toEqual([plan]);
    expect((await shelter.api("GET", contentOf(plan))).status).toBe(200);
    for (const end of ["/versions", "/versions/1/content", "/versions/1/preview"])
      expect((await shelter.api("GET", `${path}/${crime}${end}`)).status).toBe(404);
  });

  test("a foreign document answers as one that does not exist", async () => {
    const crime = await add("coordinator", "criminal-justice");
    const answers = await Promise.all(
      [crime, newId()].map(async (id) => shelter.api("GET", contentOf(id))),
    );
    const [one, other] = answers.map(({ status, body }) => {
      const { instance: _, ...rest } = body as Record<string, unknown>;
      return { status, rest };
    });
    expect(one).toEqual(other);
    expect(one?.status).toBe(404);
  });

  test("outside the case nobody sees anything, not in the tables either", async () => {
    const id = await add("coordinator", "plan-results");
    for (const person of [stranger, director, administrator, focal]) {
      expect((await person.api("GET", contentOf(id))).status).toBeGreaterThan(402);
      for (const table of ["documents", "versions", "files", "segments", "uploads"] as const) {
        const rows = await world.as(person, async (tx) =>
          tx.selectFrom(`documents.${table}`).selectAll().execute(),
        );
        expect(rows, table).toEqual([]);
      }
    }
  });

  test("a list of organisations narrows the compartment, also for who coordinates", async () => {
    const only = [shelter.organisationId];
    const mine = await add("coordinator", "identity", { onlyOrganisationIds: only });
    expect(await idsFor("shelter")).toEqual([mine]);
    expect(await idsFor("police")).toEqual([]);
    const secret = await add("shelter", "plan-results", { onlyOrganisationIds: only });
    expect(await idsFor("coordinator")).toEqual([mine]);
    expect(await idsFor("shelter")).toContain(secret);
    expect((await coordinator.api("GET", contentOf(secret))).status).toBe(404);
    const [shown] = (await shelter.api("GET", path)).body.items;
    expect(shown.onlyOrganisations.map(({ name }: { name: string }) => name)).toEqual([
      "Opvang van de test",
    ]);
  });

  test("a list lets nobody in who may not read the compartment", async () => {
    const begun = await begin(world, "coordinator", caseId, {
      name: "a.png",
      content: pngFile(),
      compartment: "care-health",
      onlyOrganisationIds: [police.organisationId],
    });
    expect(begun.body).toMatchObject({ status: 422, code: "not-a-reader" });
  });

  test("goes no further than the supplier lets it", async () => {
    const toAll = await add("police", "criminal-justice", { onwardUse: "agreement" });
    const toCoordination = await add("police", "residence", { onwardUse: "coordination" });
    const toNobody = await add("police", "criminal-justice", { onwardUse: "supplier" });
    expect(await idsFor("coordinator")).toEqual([toCoordination, toAll]);
    expect(await idsFor("police")).toEqual([toNobody, toCoordination, toAll]);
  });

  test("ends at the next piece when access ends while the file is on its way", async () => {
    // More than the buffers of a connection hold, so that the server waits for the reader.
    const content = pdfFile("lang", 24 * chunkBytes);
    const sent = await sendFile(world, "coordinator", caseId, { name: "a.pdf", content });
    await world.app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = world.app.server.address() as AddressInfo;
    const answer = await fetch(
      `http://127.0.0.1:${port}/api/v1${contentOf(sent.body.documentId)}`,
      { headers: { cookie: "schakel-session=secret-of-shelter-in-this-test-world" } },
    );
    const reader = answer.body?.getReader();
    if (!reader) throw new Error("no file came");
    let received = (await reader.read()).value?.length ?? 0;
    await world.sql(
      "update cases.participations set ended_at = now(), ended_on = '2026-11-22', sealed_ended_reason = 'x' where case_id = $1",
      [caseId],
    );
    const rest = async () => {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        received += value.length;
      }
    };
    await expect(rest()).rejects.toThrow("terminated");
    expect(received).toBeLessThan(content.length);
  });
});

describe("a new version", () => {
  test("comes from the supplier, keeps the old one, and may have fewer readers", async () => {
    const id = await add("coordinator", "plan-results", { title: "Plan, eerste" });
    const second = await sendFile(world, "coordinator", caseId, {
      name: "plan.docx",
      content: docxFile("Tweede"),
      title: "Plan, tweede",
      documentId: id,
      onlyOrganisationIds: [coordinator.organisationId],
    });
    expect(second.body).toMatchObject({ documentId: id, number: 2, kind: "docx" });
    const titles = async (person: typeof shelter) =>
      (await person.api("GET", `${path}/${id}/versions`)).body.items.map(
        ({ number, title }: { number: number; title: string }) => [number, title],
      );
    expect(await titles(coordinator)).toEqual([
      [2, "Plan, tweede"],
      [1, "Plan, eerste"],
    ]);
    expect(await titles(shelter)).toEqual([[1, "Plan, eerste"]]);
    expect((await shelter.api("GET", contentOf(id, 1))).status).toBe(200);
    expect((await shelter.api("GET", contentOf(id, 2))).status).toBe(404);
    expect(await idsFor("shelter")).toEqual([id]);
    expect((await shelter.api("GET", path)).body.items).toMatchObject([{ versionCount: 1 }]);
  });

  test("is not made by another organisation or in another compartment", async () => {
    const id = await add("coordinator", "plan-results");
    const file = { name: "a.png", content: pngFile(), documentId: id };
    const byOther = await begin(world, "shelter", caseId, file);
    expect(byOther.body).toMatchObject({ status: 422, code: "version-elsewhere" });
    const moved = { ...file, compartment: "identity" };
    const elsewhere = await begin(world, "coordinator", caseId, moved);
    expect(elsewhere.body).toMatchObject({ status: 422, code: "version-elsewhere" });
    const unseen = await begin(world, "police", caseId, { ...file, compartment: "residence" });
    expect(unseen.status).toBe(404);
  });

  test("made by two at once gets two numbers", async () => {
    const id = await add("coordinator", "plan-results");
    const both = await Promise.all(
      (["coordinator", "colleague"] as const).map(async (person) =>
        sendFile(world, person, caseId, {
          name: "b.pdf",
          content: pdfFile(person),
          documentId: id,
        }),
      ),
    );
    expect(both.map(({ body }) => body.number as number).toSorted((a, b) => a - b)).toEqual([2, 3]);
  });
});

test("who may not add to a compartment sends nothing there, and loses an upload with the right", async () => {
  const refused = await begin(world, "police", caseId, { name: "a.png", content: pngFile() });
  expect(refused.body).toMatchObject({ code: "compartment-closed" });
  const begun = await begin(world, "shelter", caseId, { name: "a.png", content: pngFile() });
  await world.sql(
    "update cases.participations set ended_at = now(), ended_on = '2026-11-22', sealed_ended_reason = 'x' where case_id = $1",
    [caseId],
  );
  const late = await sendChunk(world, "shelter", caseId, begun.body.id, 0, pngFile());
  expect(late.status).toBe(404);
});

test("a preview is there for what a browser draws, and is not a download in the log", async () => {
  const id = await add("coordinator", "plan-results");
  const shown = await shelter.api("GET", `${path}/${id}/versions/1/preview`);
  expect(shown.status).toBe(200);
  expect(shown.headers["content-disposition"]).toMatch(/^attachment/);
  const text = await sendFile(world, "coordinator", caseId, {
    name: "a.txt",
    content: Buffer.from("Notitie"),
  });
  const none = await coordinator.api("GET", `${path}/${text.body.documentId}/versions/1/preview`);
  expect(none.body).toMatchObject({ status: 422, code: "no-preview" });
});

test("every upload, list, look and download is a line in the log, with the document", async () => {
  const id = await add("coordinator", "plan-results");
  await shelter.api("GET", path);
  await shelter.api("GET", `${path}/${id}/versions`);
  await shelter.api("GET", `${path}/${id}/versions/1/preview`);
  await shelter.api("GET", contentOf(id));
  await police.api("GET", contentOf(id));
  const rows = await world.sql(
    `select event, action::text, outcome, object_id, detail from platform.audit_events
      where (dossier_id = $1 or object_id = $2) and event like 'document.%' order by id`,
    [caseId, id],
  );
  expect(rows.map(({ event, action, outcome }) => `${event} ${action} ${outcome}`)).toEqual([
    "document.start-upload C success",
    "document.upload C success",
    "document.list R success",
    "document.read-versions R success",
    "document.preview R success",
    "document.download E success",
    "document.download R denied",
  ]);
  expect(rows.find(({ event }) => event === "document.list").detail.documents).toEqual([id]);
  expect(rows.slice(-3).every(({ object_id: object }) => object === id)).toBe(true);
});

describe("what somebody with the tables could do", () => {
  async function damage(text: string): Promise<number> {
    const content = pdfFile("x", 3 * segmentBytes);
    const sent = await sendFile(world, "coordinator", caseId, { name: "a.pdf", content });
    expect(sent.status).toBe(201);
    await world.sql(text, [caseId]);
    try {
      return (await coordinator.api("GET", contentOf(sent.body.documentId))).status;
    } catch {
      return 0;
    }
  }

  test.each([
    [
      "cut off the end",
      "delete from documents.segments s using documents.files f where f.id = s.file_id and f.case_id = $1 and s.number = 3",
    ],
    [
      "cut it and shorten the size",
      "with cut as (delete from documents.segments s using documents.files f where f.id = s.file_id and f.case_id = $1 and s.number > 1) update documents.files set size_bytes = 524288 where case_id = $1",
    ],
    [
      "put two segments in each other's place",
      "update documents.segments s set sealed = o.sealed from documents.segments o, documents.files f where f.id = s.file_id and f.case_id = $1 and o.file_id = s.file_id and s.number < 2 and o.number = 1 - s.number",
    ],
    [
      "change a byte",
      "update documents.segments s set sealed = set_byte(s.sealed, 100, get_byte(s.sealed, 100) # 1) from documents.files f where f.id = s.file_id and f.case_id = $1 and s.number = 0",
    ],
  ])("%s: the file no longer comes out whole", async (_, text) => {
    expect(await damage(text)).not.toBe(200);
  });

  test("destroy the key of the dossier: no document of it opens any more, for anybody", async () => {
    const id = await add("coordinator", "plan-results");
    await world.sql(
      "update identity.data_keys set wrapped = null, destroyed_at = now() where dossier_id = $1",
      [caseId],
    );
    world.platform.keyring.forgetDataKeys();
    expect((await coordinator.api("GET", contentOf(id))).status).toBe(404);
    expect((await coordinator.api("GET", path)).status).toBe(404);
  });
});
