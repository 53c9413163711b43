import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { testFolder } from "../../../test/test-folder.ts";
import type { Connection } from "../database/connection.ts";
import { ExpectedProblem } from "../expected-problem.ts";
import { findRunningPostgres, startEmbeddedPostgres, testSettings } from "./index.ts";
import { processesIn, waitUntil } from "./processes.ts";

const place = mkdtempSync(join(testFolder(), "pg-"));
chmodSync(place, 0o755);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const newHome = (name: string) => join(place, name);
const dataFolder = (home: string) => join(home, "postgres", "data");
const lasting = { fsync: "on", full_page_writes: "on", synchronous_commit: "on" };
const start = (home: string) =>
  startEmbeddedPostgres({ home, log: () => {}, settings: { ...testSettings, ...lasting } });

async function ask(connection: Connection, statement: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A server in a process of its own, to be killed. */
async function startServer(home: string, path = process.env["PATH"]): Promise<ChildProcess> {
  const program = fileURLToPath(new URL("../../../test/hold-postgres.ts", import.meta.url));
  const child = spawn(process.execPath, [program, home], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PATH: path },
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "ready") break;
  }
  return child;
}

describe("the database that comes along", () => {
  test("starts in an empty folder, keeps its rows over a restart, and leaves no process", async () => {
    const home = newHome("restart");
    const first = await start(home);
    await ask(first.connection, "create table kept as select 42 as answer");
    await first.stop();
    expect(processesIn(dataFolder(home))).toEqual([]);

    const second = await start(home);
    expect(await ask(second.connection, "select answer from kept")).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  test("collates by code point in UTF-8, fsyncs, and asks a password of everybody", async () => {
    const server = await startEmbeddedPostgres({ home: newHome("settings"), log: () => {} });
    const [row] = await ask(
      server.connection,
      `select datcollate, pg_encoding_to_char(encoding) as encoding, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commit, current_setting('listen_addresses') as listens
         from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({
      datcollate: "C",
      encoding: "UTF8",
      fsync: "on",
      commit: "on",
      listens: "",
    });
    await expect(ask({ ...server.connection, password: "wrong" }, "select 1")).rejects.toThrow(
      /password authentication failed/,
    );
    await server.stop();
    expect(statSync(join(place, "settings", "postgres-password")).mode & 0o777).toBe(0o600);
  });

  test("a folder with a long path is served on the loopback address", async () => {
    const home = join(newHome("long"), "a".repeat(60), "b".repeat(60));
    const server = await start(home);
    expect(server.connection.host).toBe("127.0.0.1");
    expect(await ask(server.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(findRunningPostgres(home)).toEqual(server.connection);
    await server.stop();
  });

  test("works in a folder that no other user can enter, for root too", async () => {
    const closed = newHome("closed");
    mkdirSync(closed, { mode: 0o700 });
    const server = await start(join(closed, "home with spaces"));
    expect(await ask(server.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
  });
});

describe("when things go wrong", () => {
  test("a second server on the folder is refused with one line, and the first goes on", async () => {
    const home = newHome("shared");
    const first = await start(home);
    await expect(start(home)).rejects.toThrow(ExpectedProblem);
    await expect(start(home)).rejects.toThrow(
      new RegExp(`in use by another Schakel server \\(process ${process.pid}\\): stop that one`),
    );
    expect(await ask(first.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    await first.stop();
    await (await start(home)).stop();
  });

  test("a folder that cannot be made is refused with one line", async () => {
    writeFileSync(newHome("file"), "");
    const refusal = start(join(newHome("file"), "home"));
    await expect(refusal).rejects.toThrow(ExpectedProblem);
    await expect(refusal).rejects.toThrow(
      /cannot be written \(ENOTDIR\): make it writable, or set/,
    );
  });

  test("a database folder of another major version is refused and left alone", async () => {
    const home = newHome("old");
    mkdirSync(dataFolder(home), { recursive: true });
    writeFileSync(join(dataFolder(home), "PG_VERSION"), "14\n");
    writeFileSync(join(home, "postgres-password"), "kept\n");
    await expect(start(home)).rejects.toThrow(/made by PostgreSQL 14; this version .* brings \d+/);
  });

  test("a database without its password file is refused, not opened with a new one", async () => {
    const home = newHome("forgotten");
    await (await start(home)).stop();
    rmSync(join(home, "postgres-password"));
    await expect(start(home)).rejects.toThrow(/password file .* is missing .* backup/);
  });

  test.each([
    ["by the kernel", process.env["PATH"]],
    ["by a watching shell where setpriv is missing", "/nowhere"],
  ])("a killed server takes its database along, %s", async (way, path) => {
    const home = newHome(`killed ${way}`);
    const server = await startServer(home, path);
    const connection = findRunningPostgres(home);
    expect(connection).toBeDefined();
    if (connection) await ask(connection, "create table kept as select 42 as answer");
    expect(processesIn(dataFolder(home))).not.toEqual([]);

    server.kill("SIGKILL");
    expect(await waitUntil(() => processesIn(dataFolder(home))?.length === 0, 5000)).toBe(true);

    const next = await start(home);
    expect(await ask(next.connection, "select answer from kept")).toEqual([{ answer: 42 }]);
    await next.stop();
  });

  test("a start right after a kill takes the folder over, however far the end has come", async () => {
    const home = newHome("hurried");
    for (let round = 0; round < 3; round += 1) {
      const server = await startServer(home);
      server.kill("SIGKILL");
      await new Promise((resolve) => void server.once("exit", resolve));
      const next = await start(home);
      expect(await ask(next.connection, "select 1 as one")).toEqual([{ one: 1 }]);
      await next.stop();
    }
  });

  test("a database that dies under a living server is back by itself", async () => {
    const home = newHome("revived");
    const server = await start(home);
    await ask(server.connection, "create table kept as select 42 as answer");
    const before = processesIn(dataFolder(home)) ?? [];
    for (const pid of before) process.kill(pid, "SIGKILL");
    const isBack = () =>
      findRunningPostgres(home) !== undefined &&
      (processesIn(dataFolder(home)) ?? []).some((pid) => !before.includes(pid));
    expect(await waitUntil(isBack, 10_000)).toBe(true);
    expect(await ask(server.connection, "select answer from kept")).toEqual([{ answer: 42 }]);
    await server.stop();
    expect(processesIn(dataFolder(home))).toEqual([]);
  });
});
