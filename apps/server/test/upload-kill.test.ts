import { spawn, type ChildProcess } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ChildOrders } from "./serve-child.ts";
import { openWorld } from "./world.ts";

const world = await openWorld();
const { coordinator } = world.persons;
const cookie = "schakel-session=secret-of-coordinator-in-this-test-world";
const chunkBytes = 1024 * 1024;
const segmentBytes = 256 * 1024;
const picture = Buffer.concat([
  Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
  randomBytes(10 * chunkBytes),
]);

type Server = { readonly process: ChildProcess; readonly port: number };
let server: Server;
let caseId = "";

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  const body = { targetGroup: "B", form: "sexual" };
  const opened = await coordinator.api("POST", "/cases", body);
  caseId = opened.body.id as string;
});
afterAll(() => void server.process.kill("SIGKILL"));

/** A server in a process of its own on the database of the world. */
async function startServer(): Promise<Server> {
  const orders: ChildOrders = {
    app: world.database.logins.app,
    home: world.platform.config.home,
    today: "2026-11-22",
  };
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL("serve-child.ts", import.meta.url))],
    {
      env: { ...process.env, SCHAKEL_TEST_CHILD: JSON.stringify(orders) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { process: child, port: Number(line.toString()) };
}

async function call(method: string, path: string, body?: Buffer | object): Promise<Response> {
  const isBytes = Buffer.isBuffer(body);
  return fetch(`http://127.0.0.1:${server.port}/api/v1/cases/${caseId}${path}`, {
    method,
    headers: {
      cookie,
      "sec-fetch-site": "same-origin",
      ...(body === undefined
        ? {}
        : { "content-type": isBytes ? "application/offset+octet-stream" : "application/json" }),
    },
    ...(body === undefined ? {} : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
  });
}

async function begin(): Promise<string> {
  const answer = await call("POST", "/uploads", {
    name: "foto.jpg",
    sizeBytes: picture.length,
    compartment: "plan-results",
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** Sends whole pieces from an offset up to another; comes back with where the file has come to. */
async function send(id: string, from: number, until: number): Promise<number> {
  for (let at = from; at < until; at += chunkBytes) {
    const piece = picture.subarray(at, at + chunkBytes);
    const answer = await call("PATCH", `/uploads/${id}?offset=${at}`, piece);
    expect(answer.status).toBe(200);
  }
  return Math.min(until, picture.length);
}

/** Begins a piece, sends only part of it, and leaves it hanging. */
async function sendHalfPiece(id: string, offset: number, bytes: number): Promise<() => void> {
  const piece = picture.subarray(offset, offset + chunkBytes);
  const socket = connect(server.port, "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  const head = [
    `PATCH /api/v1/cases/${caseId}/uploads/${id}?offset=${offset} HTTP/1.1`,
    "host: localhost",
    `cookie: ${cookie}`,
    "sec-fetch-site: same-origin",
    "content-type: application/offset+octet-stream",
    `content-length: ${piece.length}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  await new Promise((done) => {
    socket.write(piece.subarray(0, bytes), done);
  });
  return () => socket.destroy();
}

async function offsetOf(id: string): Promise<number> {
  const answer = await call("GET", `/uploads/${id}`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { offset: number }).offset;
}

/** What stands in the tables about the case: what an upload says, and what is there. */
async function rows() {
  const [row] = await world.sql(
    `select (select count(*)::int from documents.files where case_id = $1) as files,
            (select count(*)::int from documents.uploads where case_id = $1) as uploads,
            (select coalesce(sum(received_bytes), 0)::int from documents.uploads where case_id = $1) as received,
            (select count(*)::int from documents.segments s join documents.files f on f.id = s.file_id where f.case_id = $1) as segments,
            (select count(*)::int from documents.versions where case_id = $1) as versions`,
    [caseId],
  );
  return row as Record<"files" | "uploads" | "received" | "segments" | "versions", number>;
}

async function expectWhole(id: string): Promise<void> {
  const done = await call("POST", `/uploads/${id}/completion`);
  expect(done.status).toBe(201);
  const { documentId } = (await done.json()) as { documentId: string };
  const back = await call("GET", `/documents/${documentId}/versions/1/content`);
  const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
  expect(hash(new Uint8Array(await back.arrayBuffer()))).toBe(hash(picture));
  expect(await rows()).toEqual({
    files: 1,
    uploads: 0,
    received: 0,
    segments: Math.ceil(picture.length / segmentBytes),
    versions: 1,
  });
}

const places = [10, 50, 99].map(
  (percent) =>
    [percent, Math.floor((picture.length * percent) / 100 / chunkBytes) * chunkBytes] as const,
);

describe("an upload that breaks", () => {
  test.each(places)("because the sender is gone at %i per cent", async (_, offset) => {
    const id = await begin();
    await send(id, 0, offset);
    const leave = await sendHalfPiece(id, offset, 10_000);
    leave();
    expect(await offsetOf(id)).toBe(offset);
    expect(await rows()).toMatchObject({ files: 1, segments: offset / segmentBytes, versions: 0 });
    await send(id, offset, picture.length);
    await expectWhole(id);
  });

  test.each(places)("because the server is killed at %i per cent", async (_, offset) => {
    const id = await begin();
    await send(id, 0, offset);
    // Half a piece, and then a whole one that may or may not have been stored.
    await sendHalfPiece(id, offset, 10_000);
    const late = call(
      "PATCH",
      `/uploads/${id}?offset=${offset}`,
      picture.subarray(offset, offset + chunkBytes),
    ).catch(() => undefined);
    await new Promise((passed) => setTimeout(passed, Math.random() * 30));
    server.process.kill("SIGKILL");
    await late;
    const { received, segments, ...others } = await rows();
    expect(others).toEqual({ files: 1, uploads: 1, versions: 0 });
    expect([offset, Math.min(offset + chunkBytes, picture.length)]).toContain(received);
    expect(segments).toBe(Math.ceil(received / segmentBytes));
    server = await startServer();
    const from = await offsetOf(id);
    expect(from).toBe(received);
    await send(id, from, picture.length);
    await expectWhole(id);
  });

  test("because the server is killed while it finishes: one document, or the upload as it was", async () => {
    for (const waitMs of [3, 20]) {
      const id = await begin();
      await send(id, 0, picture.length);
      const before = await rows();
      const late = call("POST", `/uploads/${id}/completion`).catch(() => undefined);
      await new Promise((passed) => setTimeout(passed, waitMs));
      server.process.kill("SIGKILL");
      await late;
      const after = await rows();
      expect(after.uploads + after.versions).toBe(before.uploads + before.versions);
      expect(after.segments).toBe(before.segments);
      server = await startServer();
      const done = await call("POST", `/uploads/${id}/completion`);
      expect(done.status).toBe(201);
    }
    expect(await rows()).toMatchObject({ files: 2, uploads: 0, versions: 2 });
  });
});
