import type { Clock } from "@schakel/kernel";
import { sql, type Kysely } from "kysely";
import type { Keyring } from "../crypto/index.ts";
import type { Database } from "../database/database.ts";
import { takeTree } from "./admit-events.ts";
import { hashNote, originOf, writeCheckpoint } from "./checkpoint.ts";
import { signNote } from "./signed-note.ts";
import { BrokenLog, readRanges } from "./tree-store.ts";

type Standing = {
  size: string;
  number: string;
  last_size: string | null;
  last_root: Buffer | null;
  last_note: string | null;
};

/**
 * Signs what the tree is now and keeps it; nothing when it has not grown since the last time, or
 * another server is at it. Returns the signed note. Throws {@link BrokenLog} when the tree no longer
 * begins with what was signed before: then nothing is signed, so that a change is not vouched for.
 */
export async function makeCheckpoint(
  db: Kysely<Database>,
  keyring: Keyring,
  clock: Clock,
): Promise<string | undefined> {
  return db.transaction().execute(async (tx) => {
    if (!(await takeTree(tx))) return undefined;
    const { rows } = await sql<Standing>`
      select s.size::text, (s.checkpoint_count + 1)::text as number,
             c.size::text as last_size, c.root as last_root, c.note as last_note
        from platform.log_state s
        left join platform.log_checkpoints c on c.number = s.checkpoint_count`.execute(tx);
    const standing = rows[0] as Standing;
    const size = Number(standing.size);
    const lastSize = Number(standing.last_size ?? 0);
    if (size === 0 || size === lastSize) return undefined;
    const [root, lastRoot] = (await readRanges(tx, [
      { start: 0, end: size },
      { start: 0, end: lastSize },
    ])) as [Buffer, Buffer];
    if (standing.last_root && !lastRoot.equals(standing.last_root)) {
      throw new BrokenLog(`the tree no longer begins with checkpoint ${lastSize}`);
    }
    const at = clock.now();
    const origin = originOf(keyring.fingerprint);
    const previous = standing.last_note === null ? null : hashNote(standing.last_note);
    const text = writeCheckpoint({ origin, size, root, at, previous });
    const note = signNote(text, origin, keyring.logSigner);
    await sql`
      insert into platform.log_checkpoints (number, size, root, made_at, note)
      values (${standing.number}::bigint, ${size}, ${root}, ${at}, ${note})`.execute(tx);
    await sql`update platform.log_state set checkpoint_count = checkpoint_count + 1`.execute(tx);
    return note;
  });
}
