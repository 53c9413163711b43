import { sql } from "kysely";
import type { Actor } from "../database/actor.ts";
import type { Tx } from "../database/as-actor.ts";
import { requirePermission } from "../database/require-permission.ts";
import type { Platform } from "../platform.ts";
import { originOf, readCheckpoint } from "./checkpoint.ts";
import { growingTree } from "./growing-tree.ts";
import { subtreesOf } from "./merkle.ts";
import { permissions } from "./permissions.ts";
import { openNote, verifierKeyOf } from "./signed-note.ts";
import { BrokenLog, readSubtrees } from "./tree-store.ts";

const leavesChecked = 2_000;

type Leaf = { leaf_index: string; event_id: string; leaf_hash: Buffer; agrees: boolean };
type Signed = { readonly size: number; readonly root: Buffer };
type Bad = { readonly leaf: number; readonly event: string | null };

/**
 * Counts the newest two thousand leaves anew, on from the stored subtrees before them, and holds
 * them against every checkpoint in that part: a quick look. `verify-log` looks at everything, and
 * does so outside this server.
 */
export async function checkRecentLog(
  tx: Tx,
  actor: Actor,
  { keyring, clock }: Pick<Platform, "keyring" | "clock">,
) {
  requirePermission(actor, permissions.witness);
  const { rows } = await sql<{ size: string }>`select size::text from platform.log_state`.execute(
    tx,
  );
  const size = Number(rows[0]?.size ?? 0);
  const from = Math.max(0, Math.floor((size - leavesChecked) / 16) * 16);
  const origin = originOf(keyring.fingerprint);
  const key = verifierKeyOf(origin, keyring.logSigner.publicKey);
  const signed = await listSigned(tx, from, key);
  const bad = signed ? await findBad(tx, from, size, signed) : { leaf: from, event: null };
  tx.audit({ event: "log.verify", action: "E", detail: { from, to: size, whole: !bad } });
  return {
    isWhole: bad === undefined,
    fromLeaf: from,
    toLeaf: size,
    checkpointsCompared: signed?.length ?? 0,
    checkedAt: clock.now(),
    firstBadLeaf: bad?.leaf ?? null,
    firstBadEvent: bad?.event ?? null,
  };
}

/** What checkpoints beyond a leaf vouch for; undefined when one is not signed by our key. */
async function listSigned(tx: Tx, from: number, key: string): Promise<Signed[] | undefined> {
  const { rows } = await sql<{ size: string; note: string }>`
    select size::text, note from platform.log_checkpoints where size > ${from}`.execute(tx);
  const signed = rows.map(({ size, note }) => {
    const text = openNote(note, key);
    const checkpoint = text === undefined ? undefined : readCheckpoint(text);
    return checkpoint?.size === Number(size) ? checkpoint : undefined;
  });
  return signed.some((each) => !each) ? undefined : (signed as Signed[]);
}

async function findBad(
  tx: Tx,
  from: number,
  size: number,
  signed: readonly Signed[],
): Promise<Bad | undefined> {
  const edge = await readEdge(tx, from);
  if (!edge) return { leaf: 0, event: null };
  const tree = growingTree(from, edge);
  const rootAt = new Map(signed.map((each) => [each.size, each.root]));
  const { rows } = await sql<Leaf>`
    select leaf_index::text, event_id::text, leaf_hash, agrees
      from platform.check_log_leaves(${from}, ${size}) as c order by c.leaf_index`.execute(tx);
  let sound = from;
  for (const { leaf_index: index, event_id: event, leaf_hash: hash, agrees } of rows) {
    if (!agrees || Number(index) !== tree.size) return { leaf: tree.size, event };
    tree.add(hash);
    const root = rootAt.get(tree.size);
    if (root && !root.equals(tree.root())) return { leaf: sound, event: null };
    if (root) sound = tree.size;
  }
  const isShort = tree.size !== size || signed.some((each) => each.size > size);
  return isShort ? { leaf: tree.size, event: null } : undefined;
}

async function readEdge(tx: Tx, from: number): Promise<Buffer[] | undefined> {
  try {
    return await readSubtrees(tx, subtreesOf({ start: 0, end: from }));
  } catch (error) {
    if (error instanceof BrokenLog) return undefined;
    throw error;
  }
}
