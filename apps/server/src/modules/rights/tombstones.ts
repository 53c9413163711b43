import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { instant, isId, type Instant } from "@schakel/kernel";
import type { Pool } from "pg";
import { eraseDossier } from "./run-destruction.ts";

/** A dossier that is gone for good, and since when. Nothing else is known of it. */
export type Tombstone = { readonly dossierId: string; readonly erasedAt: Instant };

/** The list of tombstones, kept beside the key file and apart from every backup of the database. */
export function tombstonePath(home: string): string {
  return join(home, "tombstones.txt");
}

/** The tombstones in a file; none when there is no file. A line that is no tombstone is an error. */
export function readTombstones(path: string): Tombstone[] {
  return textOf(path)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [dossierId = "", erasedAt = ""] = line.split(" ");
      if (!isId(dossierId)) throw new Error(`${path} is damaged: put back its newest copy`);
      return { dossierId, erasedAt: instant(erasedAt) };
    });
}

/**
 * Writes every tombstone of the database that the file lacks, on disk before it returns. The file
 * only ever grows: what an older database does not know of stays in it.
 */
export async function exportTombstones(worker: Pool, path: string): Promise<void> {
  const known = new Set(readTombstones(path).map(({ dossierId }) => dossierId));
  const { rows } = await worker.query<Tombstone>(
    `select dossier_id as "dossierId", erased_at as "erasedAt" from identity.erasures
      where erased_at is not null order by erased_at, dossier_id`,
  );
  const fresh = rows.filter(({ dossierId }) => !known.has(dossierId));
  if (fresh.length === 0) return;
  const lines = fresh.map(({ dossierId, erasedAt }) => `${dossierId} ${erasedAt}\n`);
  writeWhole(path, textOf(path) + lines.join(""));
}

/**
 * Erases again what a restored older database brought back: every dossier with a tombstone in the
 * file that the database does not know as erased. Runs before the server answers anybody. Comes back
 * with how many dossiers that were.
 */
export async function applyTombstones(worker: Pool, path: string): Promise<number> {
  const tombstones = readTombstones(path);
  if (tombstones.length === 0) return 0;
  const { rows } = await worker.query<{ dossier_id: string }>(
    "select dossier_id from identity.erasures_in_force($1::uuid[])",
    [tombstones.map(({ dossierId }) => dossierId)],
  );
  const settled = new Set(rows.map((row) => row.dossier_id));
  const back = tombstones.filter(({ dossierId }) => !settled.has(dossierId));
  for (const tombstone of back) await eraseAgain(worker, tombstone);
  return back.length;
}

async function eraseAgain(worker: Pool, { dossierId, erasedAt }: Tombstone): Promise<void> {
  const client = await worker.connect();
  try {
    await client.query("begin");
    await client.query("select identity.restore_tombstone($1, $2)", [dossierId, erasedAt]);
    await eraseDossier(client, dossierId);
    await client.query("commit");
    client.release();
  } catch (error) {
    await client.query("rollback").catch(() => {});
    client.release(true);
    throw error;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** All of it or nothing: a list that was cut short would bring somebody back. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.new`;
  const file = openSync(draft, "w", 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
}
