import { copyFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import { describe, expect, test } from "vitest";
import { openTemporaryFolder } from "../../test/index.ts";
import { openWorld } from "../../test/world.ts";
import type { Database } from "../platform/database/database.ts";
import { admitEvents, makeCheckpoint } from "../platform/transparency/index.ts";
import { runCommand } from "./run-command.ts";
import { verifyLogCommand } from "./verify-log.ts";

const world = await openWorld();
const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: world.database.worker }) });
const folder = openTemporaryFolder("verify");
const { host, port, user, password, database } = world.database.administrator;
const url = `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${encodeURIComponent(host)}:${port}/${database}`;

async function verify(...words: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const print = (each: string) => lines.push(...each.split("\n"));
  const env = { SCHAKEL_HOME: world.platform.config.home, DATABASE_URL: url };
  return {
    code: await runCommand([verifyLogCommand], ["verify-log", ...words], env, print),
    lines,
  };
}

async function keep(): Promise<string> {
  for (let round = 0; round < 12; round += 1)
    await world.persons.administrator.api("GET", "/accounts");
  await admitEvents(db);
  const note = (await makeCheckpoint(db, world.platform.keyring, world.platform.clock)) ?? "";
  const path = join(folder, `checkpoint-${note.split("\n")[1]}.txt`);
  writeFileSync(path, note);
  return path;
}

describe("npm run schakel -- verify-log", () => {
  test("finds a log whole, with checkpoints that were kept elsewhere, without any server", async () => {
    const [first, second] = [await keep(), await keep()];
    const { code, lines } = await verify("--checkpoint", first, "--checkpoint", second);
    expect(lines.at(-1)).toBe("The log is whole.");
    expect(lines).toContain("2 checkpoints of its own, 2 kept elsewhere");
    expect(code).toBe(0);
  });

  test("checks an exported file on another machine, by the key of the log", async () => {
    const file = join(folder, "log.jsonl");
    const made = await verify("--export", file);
    expect(made.code).toBe(0);
    expect(statSync(file).mode & 0o077).toBe(0);
    const key = made.lines.find((line) => line.startsWith("Key of the log: "))?.slice(16) ?? "";
    const whole = await verify("--from", file, "--key", key);
    expect([whole.code, whole.lines.at(-1)]).toEqual([0, "The log is whole."]);
    const changed = join(folder, "changed.jsonl");
    copyFileSync(file, changed);
    writeFileSync(changed, readFileSync(file, "utf8").replace('"account.list"', '"account.read"'));
    const found = await verify("--from", changed, "--key", key);
    expect(found.code).toBe(1);
    expect(found.lines).toContain("The log is NOT whole.");
    expect((await verify("--export", file)).code).toBe(1);
  });

  test("names the first bad leaf and its line, and ends with exit code 1", async () => {
    const [row] = await world.sql("select event_id from platform.log_leaves where leaf_index = 5");
    await world.sql("update platform.audit_events set event = 'account.read' where id = $1", [
      row.event_id,
    ]);
    const { code, lines } = await verify();
    expect(code).toBe(1);
    expect(lines).toContain(
      `First: changed, leaf 5, line ${row.event_id}: line and leaf do not agree.`,
    );
    await world.sql("update platform.audit_events set event = 'account.list' where id = $1", [
      row.event_id,
    ]);
  });

  test("says what to do with a checkpoint of another log, and with words that it does not know", async () => {
    const path = await keep();
    writeFileSync(path, readFileSync(path, "utf8").replace("time 2026", "time 2025"));
    const { lines } = await verify("--checkpoint", path);
    expect(lines.join("\n")).toContain("given checkpoint 1 is not signed by the key of this log");
    expect((await verify("--what")).lines[0]).toContain("Use it like this: verify-log");
    expect((await verify("--key", "nothing")).lines[0]).toContain("is no key of a log");
    expect((await verify("--checkpoint", join(folder, "none"))).lines[0]).toContain("ENOENT");
  });
});
