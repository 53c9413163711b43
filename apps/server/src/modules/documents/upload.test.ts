import { createHash } from "node:crypto";
import { day } from "@schakel/kernel";
import { beforeEach, describe, expect, test } from "vitest";
import { openWorld } from "../../../test/world.ts";
import { chunkBytes, segmentBytes } from "./file-format.ts";
import { docxFile, pdfFile, pngFile } from "./real-files.fixture.ts";
import { removeAbandonedUploads } from "./remove-abandoned-uploads.ts";
import { begin, finish, openCaseOf, sendChunk, sendFile, sendPieces } from "./send-file.fixture.ts";

const world = await openWorld();
const { coordinator, colleague } = world.persons;
const large = pdfFile("Besluit", 3 * chunkBytes);
let caseId = "";

beforeEach(async () => {
  caseId = await openCaseOf(world);
});

async function content(documentId: string, number = 1) {
  return coordinator.api(
    "GET",
    `/cases/${caseId}/documents/${documentId}/versions/${number}/content`,
  );
}

async function clearUp(platform: typeof world.platform): Promise<void> {
  await removeAbandonedUploads.work(world.database.worker, platform.clock, platform);
}

async function countRows(): Promise<number[]> {
  const [row] = await world.sql(
    `select (select count(*)::int from documents.files where case_id = $1) as files,
            (select count(*)::int from documents.segments s join documents.files f on f.id = s.file_id where case_id = $1) as segments,
            (select count(*)::int from documents.uploads where case_id = $1) as uploads,
            (select count(*)::int from documents.versions where case_id = $1) as versions`,
    [caseId],
  );
  return [row.files, row.segments, row.uploads, row.versions];
}

describe("a file on its way in", () => {
  test("arrives in pieces, is listed with title, kind and hash, and comes back byte for byte", async () => {
    const sent = await sendFile(world, "coordinator", caseId, {
      name: "Besluit bedenktijd.pdf",
      content: large,
      title: "Besluit over de bedenktijd",
    });
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    expect(sent.body).toMatchObject({ number: 1, kind: "pdf", sameAs: null });
    const list = await coordinator.api("GET", `/cases/${caseId}/documents`);
    expect(list.body).toMatchObject({
      allowedActions: ["upload"],
      next: null,
      items: [
        {
          id: sent.body.documentId,
          title: "Besluit over de bedenktijd",
          fileName: "Besluit bedenktijd.pdf",
          kind: "pdf",
          sizeBytes: large.length,
          sha256: createHash("sha256").update(large).digest("hex"),
          originOrganisation: "Expertisecentrum van de test",
          authorName: "Persoon coordinator",
          onlyOrganisations: null,
          canPreview: true,
          versionCount: 1,
          allowedActions: ["add-version"],
        },
      ],
    });
    const back = await content(sent.body.documentId);
    expect(back.status).toBe(200);
    expect(large.equals(back.body)).toBe(true);
    expect(back.headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-length": String(large.length),
      "content-disposition": `attachment; filename="Besluit bedenktijd.pdf"; filename*=UTF-8''Besluit%20bedenktijd.pdf`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
  });

  test.each([10, 50, 99])(
    "that breaks at %i per cent goes on where it was, and nobody else finds it",
    async (percent) => {
      const begun = await begin(world, "coordinator", caseId, { name: "a.pdf", content: large });
      const id = begun.body.id as string;
      const until = Math.floor((large.length * percent) / 100 / chunkBytes) * chunkBytes;
      await sendPieces(world, "coordinator", caseId, id, large, 0, until);
      const path = `/cases/${caseId}/uploads/${id}`;
      expect((await coordinator.api("GET", path)).body).toMatchObject({ offset: until });
      const early = await finish(world, "coordinator", caseId, id);
      expect(early.body).toMatchObject({ code: "upload-incomplete", facts: { offset: until } });
      expect((await coordinator.api("GET", `/cases/${caseId}/documents`)).body.items).toEqual([]);
      expect((await colleague.api("GET", path)).status).toBe(404);
      const mine = await coordinator.api("GET", `/cases/${caseId}/uploads`);
      expect(mine.body.items).toMatchObject([{ id, name: "a.pdf", offset: until }]);
      await sendPieces(world, "coordinator", caseId, id, large, until);
      const finished = await finish(world, "coordinator", caseId, id);
      expect(finished.status).toBe(201);
      expect(large.equals((await content(finished.body.documentId)).body)).toBe(true);
      expect(await countRows()).toEqual([1, Math.ceil(large.length / segmentBytes), 0, 1]);
    },
  );

  test("takes a piece once: sent again, too early or twice at once it hears where to go on", async () => {
    const begun = await begin(world, "coordinator", caseId, { name: "a.pdf", content: large });
    const id = begun.body.id as string;
    const first = large.subarray(0, chunkBytes);
    const twice = await Promise.all([
      sendChunk(world, "coordinator", caseId, id, 0, first),
      sendChunk(world, "coordinator", caseId, id, 0, first),
    ]);
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const early = await sendChunk(world, "coordinator", caseId, id, 2 * chunkBytes, first);
    expect(early.body).toMatchObject({ code: "wrong-offset", facts: { offset: chunkBytes } });
    expect(await countRows()).toEqual([1, chunkBytes / segmentBytes, 1, 0]);
  });

  test("finished twice, because the first answer got lost, is one document", async () => {
    const begun = await begin(world, "coordinator", caseId, { name: "a.png", content: pngFile() });
    await sendPieces(world, "coordinator", caseId, begun.body.id, pngFile());
    const first = await finish(world, "coordinator", caseId, begun.body.id);
    const again = await finish(world, "coordinator", caseId, begun.body.id);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(await countRows()).toEqual([1, 1, 0, 1]);
  });

  test("begun twice with one key is one upload", async () => {
    const body = { name: "a.png", sizeBytes: 9, compartment: "plan-results" };
    const key = { "idempotency-key": "documents-begin-1" };
    const first = await coordinator.api("POST", `/cases/${caseId}/uploads`, body, key);
    const again = await coordinator.api("POST", `/cases/${caseId}/uploads`, body, key);
    expect(again.body).toEqual(first.body);
    expect(await countRows()).toEqual([1, 0, 1, 0]);
  });

  test("that is stopped leaves nothing", async () => {
    const begun = await begin(world, "coordinator", caseId, { name: "a.pdf", content: large });
    await sendPieces(world, "coordinator", caseId, begun.body.id, large, 0, chunkBytes);
    const path = `/cases/${caseId}/uploads/${begun.body.id}`;
    expect((await colleague.api("DELETE", path)).status).toBe(404);
    expect((await coordinator.api("DELETE", path)).status).toBe(204);
    expect(await countRows()).toEqual([0, 0, 0, 0]);
    expect((await coordinator.api("DELETE", path)).status).toBe(404);
  });

  test("that nobody goes on with is removed a day after its last piece, and no other", async () => {
    const begun = await begin(world, "coordinator", caseId, { name: "a.pdf", content: large });
    await sendPieces(world, "coordinator", caseId, begun.body.id, large, 0, chunkBytes);
    const kept = await sendFile(world, "coordinator", caseId, {
      name: "b.png",
      content: pngFile(),
    });
    await clearUp(world.platform);
    expect((await countRows())[2]).toBe(1);
    await clearUp(world.on(day("2026-11-24")));
    expect(await countRows()).toEqual([1, 1, 0, 1]);
    expect((await content(kept.body.documentId)).status).toBe(200);
  });

  test("cannot be left in the tables without an upload or a version", async () => {
    const begun = await begin(world, "coordinator", caseId, { name: "a.png", content: pngFile() });
    await expect(
      world.sql("delete from documents.uploads where file_id = $1", [begun.body.id]),
    ).rejects.toThrow(/belongs to an upload or to a version/);
  });
});

describe("a file that is refused", () => {
  test.each([
    ["leeg.pdf", Buffer.alloc(0), "file-empty"],
    ["pagina.html", Buffer.from("<html>"), "file-kind-refused"],
    ["brief.docm", docxFile("x"), "file-kind-refused"],
  ])("before a byte travels: %s", async (name, bytes, code) => {
    const begun = await begin(world, "coordinator", caseId, { name, content: bytes });
    expect(begun.body).toMatchObject({ status: 422, code });
    expect(await countRows()).toEqual([0, 0, 0, 0]);
  });

  test("because it is larger than 50 MB, in the words of the sender", async () => {
    const asked = { name: "a.pdf", sizeBytes: 50 * 1024 * 1024 + 1, compartment: "plan-results" };
    const begun = await coordinator.api("POST", `/cases/${caseId}/uploads`, asked);
    expect(begun.body).toMatchObject({ code: "file-too-large", facts: { maximumMb: 50 } });
    expect(begun.body.title).toBe("Dit bestand is groter dan 50 MB.");
  });

  test("at its first piece, when that shows a program or another kind", async () => {
    const program = Buffer.concat([Buffer.from("4d5a9000", "hex"), Buffer.alloc(2_000_000)]);
    const picture = Buffer.concat([pngFile(), Buffer.alloc(2_000_000)]);
    const first = await sendFile(world, "coordinator", caseId, { name: "a.pdf", content: program });
    expect(first.body).toMatchObject({ status: 422, code: "file-dangerous" });
    const second = await sendFile(world, "coordinator", caseId, {
      name: "a.pdf",
      content: picture,
    });
    expect(second.body).toMatchObject({
      code: "file-not-what-it-says",
      facts: { said: "pdf", found: "png" },
    });
    const [, segments, , versions] = await countRows();
    expect([segments, versions]).toEqual([0, 0]);
  });

  test.each([
    [
      "macro.docx",
      docxFile("x", [{ name: "word/vbaProject.bin", content: "x" }]),
      "file-has-macros",
    ],
    [
      "bom.docx",
      docxFile("x", [{ name: "a", content: Buffer.alloc(40_000_000) }]),
      "archive-too-large",
    ],
    ["half.docx", docxFile("x").subarray(0, -9), "file-damaged"],
    ["brief.txt", docxFile("x"), "file-not-what-it-says"],
    ["tekst.txt", Buffer.from("<svg onload='x()'>"), "file-dangerous"],
  ])("when it is whole: %s", async (name, bytes, code) => {
    const sent = await sendFile(world, "coordinator", caseId, { name, content: bytes });
    expect(sent.body).toMatchObject({ status: 422, code });
    expect((await countRows())[3]).toBe(0);
  });

  test("in a closed case, also half-way", async () => {
    const begun = await begin(world, "coordinator", caseId, { name: "a.png", content: pngFile() });
    await coordinator.api(
      "POST",
      `/cases/${caseId}/closure`,
      { reason: "goals-reached", outcomes: {}, summary: "Klaar" },
      { "if-match": '"1"' },
    );
    const late = await sendChunk(world, "coordinator", caseId, begun.body.id, 0, pngFile());
    expect(late.body).toMatchObject({ status: 409, code: "case-closed" });
  });

  test("because too many of the sender's files are unfinished", async () => {
    for (let count = 0; count < 20; count += 1)
      await begin(world, "coordinator", caseId, { name: "a.png", content: pngFile() });
    const more = await begin(world, "coordinator", caseId, { name: "a.png", content: pngFile() });
    expect(more.body).toMatchObject({ status: 409, code: "too-many-uploads" });
  });
});

test("a case that is erased takes its documents along, finished or not", async () => {
  await sendFile(world, "coordinator", caseId, { name: "a.png", content: pngFile() });
  const begun = await begin(world, "coordinator", caseId, { name: "a.pdf", content: large });
  await sendPieces(world, "coordinator", caseId, begun.body.id, large, 0, chunkBytes);
  await world.sql("delete from cases.cases where id = $1", [caseId]);
  expect(await countRows()).toEqual([0, 0, 0, 0]);
  const left = await world.sql("select id from documents.documents where case_id = $1", [caseId]);
  expect(left).toEqual([]);
});

test("the same content again is told, within the dossier only", async () => {
  const first = await sendFile(world, "coordinator", caseId, { name: "a.png", content: pngFile() });
  const again = await sendFile(world, "coordinator", caseId, { name: "b.png", content: pngFile() });
  expect(again.body.sameAs).toBe(first.body.documentId);
  const other = await openCaseOf(world);
  const elsewhere = await sendFile(world, "coordinator", other, {
    name: "a.png",
    content: pngFile(),
  });
  expect(elsewhere.body.sameAs).toBeNull();
  const tokens = await world.sql(
    "select count(distinct content_token)::int as n from documents.versions where case_id = any ($1)",
    [[caseId, other]],
  );
  expect(tokens).toEqual([{ n: 2 }]);
});
