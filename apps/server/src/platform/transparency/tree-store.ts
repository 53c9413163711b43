import { sql, type Kysely } from "kysely";
import type { Database } from "../database/database.ts";
import { inOrder } from "../database/in-order.ts";
import { foldSubtrees, hashChildren, subtreesOf, type LeafRange, type Subtree } from "./merkle.ts";

/** Every so many levels the hashes of complete subtrees are stored; those between are counted. */
export const levelsBetween = 4;

/** The stored tree does not hang together: somebody changed it, or a restore was not whole. */
export class BrokenLog extends Error {
  override readonly name = "BrokenLog";
}

/**
 * Hashes over ranges of leaves, such as those of a proof: two statements, whatever the size of the
 * tree. Throws {@link BrokenLog} when a leaf or node is missing.
 */
export async function readRanges(
  tx: Kysely<Database>,
  ranges: readonly LeafRange[],
): Promise<Buffer[]> {
  const wanted = ranges.map((range) => subtreesOf(range));
  const known = await readStored(tx, wanted.flat());
  return wanted.map((subtrees) => foldSubtrees(subtrees.map((each) => hashOf(each, known))));
}

/** Hashes of complete subtrees, in the order asked. Throws {@link BrokenLog} as above. */
export async function readSubtrees(
  tx: Kysely<Database>,
  subtrees: readonly Subtree[],
): Promise<Buffer[]> {
  const known = await readStored(tx, subtrees);
  return subtrees.map((each) => hashOf(each, known));
}

/** The stored hashes below a subtree, by level and position. */
type Stored = ReadonlyMap<string, Buffer>;

function nameOf(level: number, position: number): string {
  return `${level}/${position}`;
}

/** The stored subtrees, at most eight, from which a subtree is counted. */
function storedBelow({ level, position }: Subtree): readonly Subtree[] {
  const above = level % levelsBetween;
  const count = 2 ** above;
  return Array.from({ length: count }, (_, place) => ({
    level: level - above,
    position: position * count + place,
  }));
}

function hashOf(subtree: Subtree, known: Stored): Buffer {
  let hashes = storedBelow(subtree).map(({ level, position }) => {
    const hash = known.get(nameOf(level, position));
    if (!hash) throw new BrokenLog(`subtree ${nameOf(level, position)} is missing`);
    return hash;
  });
  while (hashes.length > 1) {
    hashes = hashes.flatMap((left, place) => {
      const right = hashes[place + 1];
      return place % 2 === 0 && right ? [hashChildren(left, right)] : [];
    });
  }
  return hashes[0] as Buffer;
}

type NodeRow = { level: number; position: string; hash: Buffer };

async function readStored(tx: Kysely<Database>, subtrees: readonly Subtree[]): Promise<Stored> {
  const stored = subtrees.flatMap(storedBelow);
  const leaves = stored.filter(({ level }) => level === 0).map(({ position }) => position);
  const nodes = stored.filter(({ level }) => level > 0);
  const [leafRows, nodeRows] = await inOrder([
    leaves.length > 0 &&
      sql<NodeRow>`
        select 0 as level, leaf_index::text as position, leaf_hash as hash
          from platform.log_leaves where leaf_index = any(${leaves}::bigint[])`.execute(tx),
    nodes.length > 0 &&
      sql<NodeRow>`
        select n.level, n.position::text as position, n.hash
          from unnest(${nodes.map(({ level }) => level)}::smallint[],
                      ${nodes.map(({ position }) => position)}::bigint[]) as w (level, position)
          join platform.log_nodes n on n.level = w.level and n.position = w.position`.execute(tx),
  ]);
  const rows = [...(leafRows ? leafRows.rows : []), ...(nodeRows ? nodeRows.rows : [])];
  return new Map(rows.map(({ level, position, hash }) => [`${level}/${position}`, hash]));
}
