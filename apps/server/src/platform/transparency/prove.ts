import type { Kysely } from "kysely";
import type { Database } from "../database/database.ts";
import { consistencyRanges, inclusionRanges } from "./merkle.ts";
import { readRanges } from "./tree-store.ts";

/** A proof with the root that it leads to. */
export type Proof = { readonly root: Buffer; readonly hashes: readonly Buffer[] };

/** Proves that a leaf is in the tree of `size` leaves; `index` lies below `size`. */
export async function proveInclusion(
  tx: Kysely<Database>,
  index: number,
  size: number,
): Promise<Proof> {
  const ranges = inclusionRanges(index, size);
  const [root, ...hashes] = await readRanges(tx, [{ start: 0, end: size }, ...ranges]);
  return { root: root as Buffer, hashes };
}

/** Proves that the tree of `to` leaves begins with the tree of `from` leaves; `from` is not above `to`. */
export async function proveConsistency(
  tx: Kysely<Database>,
  from: number,
  to: number,
): Promise<Proof & { readonly fromRoot: Buffer }> {
  const ranges = consistencyRanges(from, to);
  const whole = [
    { start: 0, end: to },
    { start: 0, end: from },
  ];
  const [root, fromRoot, ...hashes] = await readRanges(tx, [...whole, ...ranges]);
  return { root: root as Buffer, fromRoot: fromRoot as Buffer, hashes };
}
