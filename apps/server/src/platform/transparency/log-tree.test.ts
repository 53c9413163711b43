import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openTemporaryFolder } from "../../../test/index.ts";
import { hashLeaf } from "./merkle.ts";
import { contentColumns } from "./log-content.ts";
import { insertLines, openLogDatabase } from "./log-database.fixture.ts";
import { openLogFile, readLogFile } from "./log-file.ts";
import { proveConsistency, proveInclusion } from "./prove.ts";
import { readLog } from "./read-log.ts";
import { verifyLog } from "./verify-log.ts";
import { provesConsistency, provesInclusion } from "./verify-proof.ts";

const log = await openLogDatabase();
const { database } = log;

async function countLines(): Promise<number> {
  const { rows } = await database.owner.query<{ count: number }>(
    "select count(*)::int as count from platform.audit_events",
  );
  return rows[0]?.count ?? 0;
}

test("every column of the log stands in the leaf", async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    `select attname as name from pg_attribute
      where attrelid = 'platform.audit_events'::regclass and attnum > 0 and not attisdropped`,
  );
  expect(rows.map(({ name }) => name).toSorted()).toEqual(
    contentColumns.map(([name]) => name as string).toSorted(),
  );
});

describe("sixteen writers who commit late, out of order, or not at all", () => {
  const writers = 16;
  const rounds = 40;

  async function writeForAWhile(writer: number): Promise<void> {
    const client = await database.owner.connect();
    try {
      for (let round = 0; round < rounds; round += 1) {
        await client.query("begin");
        await client.query(insertLines, [1 + ((writer + round) % 3)]);
        await sleep((writer * 7 + round * 13) % 23);
        if (round % 9 === 4) await client.query("savepoint later");
        await client.query(insertLines, [1]);
        await client.query((writer + round) % 8 === 0 ? "rollback" : "commit");
      }
    } finally {
      client.release();
    }
  }

  test("every committed line comes into the tree, once, and none of the others", async () => {
    let isOver = false;
    const sequence = async (atOnce: number): Promise<void> => {
      while (!isOver) {
        await log.admit(atOnce);
        await log.checkpoint();
      }
    };
    // Two sequencers, as two servers would have: one that lags behind, one that is always at the edge.
    const sequencers = [sequence(50), sequence(5_000)];
    await Promise.all(Array.from({ length: writers }, (_, writer) => writeForAWhile(writer)));
    isOver = true;
    await Promise.all(sequencers);
    await log.admit();
    await log.checkpoint();
    const verdict = await log.verify();
    expect(verdict.findings).toEqual([]);
    expect(verdict.leafCount).toBe(await countLines());
    expect(verdict.leafCount).toBeGreaterThan(1_000);
    expect(verdict.waitingCount).toBe(0);
    expect(verdict.checkpointCount).toBeGreaterThan(2);
  }, 60_000);

  test("a line that commits late comes in late; it is neither missed nor passed by", async () => {
    await log.admit();
    const before = (await log.verify()).leafCount;
    const slow = await database.owner.connect();
    await slow.query("begin");
    await slow.query(insertLines, [1]);
    await log.write(5);
    await log.admit();
    expect((await log.verify()).leafCount).toBe(before);
    expect((await log.verify()).waitingCount).toBe(5);
    await slow.query("commit");
    slow.release();
    await log.admit();
    const after = await log.verify();
    expect(after.leafCount).toBe(before + 6);
    expect(after.findings).toEqual([]);
  });

  test("after a restore on another PostgreSQL, where transactions count anew, nothing is missed", async () => {
    await log.write(3);
    await database.owner.query(
      `update platform.log_state
          set server_identifier = 'another', admitted_below = '18446744073709551000', admitted_event = 0`,
    );
    await log.admit();
    await log.write(2);
    await log.admit(1);
    const verdict = await log.verify();
    expect(verdict.leafCount).toBe(await countLines());
    expect(verdict.findings).toEqual([]);
  });
});

describe("what others can check for themselves", () => {
  test("proofs from the stored subtrees hold for any leaf and any two sizes", async () => {
    await log.write(100);
    await log.admit();
    const { leafCount: size, root } = await log.verify();
    for (const index of [0, 1, 15, 16, 255, 256, 700, size - 17, size - 1]) {
      const { rows } = await sql<{ hash: Buffer }>`
        select leaf_hash as hash from platform.log_leaves where leaf_index = ${index}`.execute(
        log.worker,
      );
      const leafHash = rows[0]?.hash ?? hashLeaf();
      const { root: proven, hashes: proof } = await proveInclusion(log.worker, index, size);
      expect(proven.equals(root)).toBe(true);
      expect(provesInclusion(root, { leafHash, index, size, proof })).toBe(true);
    }
    for (const from of [1, 15, 16, 17, 300, 512, size - 1, size]) {
      const proof = await proveConsistency(log.worker, from, size);
      const claim = { from, fromRoot: proof.fromRoot, to: size, toRoot: root, proof: proof.hashes };
      expect(provesConsistency(claim)).toBe(true);
    }
  });

  test("an exported file verifies as the database does, and a cut one is refused", async () => {
    const path = join(openTemporaryFolder("export"), "log.jsonl");
    const file = await openLogFile(path);
    await readLog(log.owner, log.verifierKey, file.take);
    await file.close();
    const asked = { verifierKey: log.verifierKey, given: [] };
    const fromFile = await verifyLog(async (take) => readLogFile(path, take), asked);
    expect(fromFile).toEqual(await log.verify());
    const { readFileSync, writeFileSync } = await import("node:fs");
    const lines = readFileSync(path, "utf8").trimEnd().split("\n");
    writeFileSync(path, lines.slice(0, -20).join("\n"));
    await expect(verifyLog(async (take) => readLogFile(path, take), asked)).rejects.toThrow(
      "no whole export",
    );
  });
});

describe("a dossier that was erased", () => {
  test("its salts go on record, its lines may go, and the tree stays whole", async () => {
    await log.admit();
    const { rows } = await database.owner.query<{ dossier_id: string }>(
      "select dossier_id from platform.audit_events where dossier_id is not null order by id limit 2",
    );
    const [dossier, other] = rows.map((row) => row.dossier_id);
    await database.worker.query("select platform.destroy_log_salts($1)", [dossier]);
    expect((await log.verify()).findings).toEqual([]);
    await log.admit();
    await database.owner.query("delete from platform.audit_events where dossier_id = $1", [
      dossier,
    ]);
    const verdict = await log.verify();
    expect(verdict.findings).toEqual([]);
    expect(verdict.forgottenCount).toBe(1);
    // Somebody who takes another salt away under the same record is found.
    await database.owner.query(
      `update platform.log_salts s set salt = null, destroyed_by = d.destroyed_by
         from platform.log_salts d where s.dossier_id = $1 and d.destroyed_by is not null`,
      [other],
    );
    const [first] = (await log.verify()).findings;
    expect(first).toMatchObject({ what: "salt" });
  });

  test("the application neither destroys salts nor dates a line back", async () => {
    await expect(
      database.app.query("select platform.destroy_log_salts(gen_random_uuid())"),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(
      database.app.query(
        `insert into platform.audit_events (event, action, outcome, authorisation_held, access_point, transaction_id)
         values ('case.read', 'R', 'success', true, 'web', '3')`,
      ),
    ).rejects.toMatchObject({ code: "42501" });
    for (const table of ["log_leaves", "log_nodes", "log_checkpoints"]) {
      await expect(database.owner.query(`delete from platform.${table}`)).rejects.toMatchObject({
        code: "42501",
      });
    }
  });
});
