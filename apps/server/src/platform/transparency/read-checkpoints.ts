import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../database/actor.ts";
import type { Tx } from "../database/as-actor.ts";
import { inOrder } from "../database/in-order.ts";
import { pageOf, readKey } from "../database/keyset.ts";
import { requirePermission } from "../database/require-permission.ts";
import type { Platform } from "../platform.ts";
import { originOf } from "./checkpoint.ts";
import { permissions } from "./permissions.ts";
import { verifierKeyOf } from "./signed-note.ts";

type Row = { number: string; size: string; root: Buffer; at: string; note: string };

function viewOf({ size, root, at, note }: Row) {
  return { size: Number(size), root: root.toString("base64"), madeAt: at, note };
}

const columns = sql`c.number::text, c.size::text, c.root, c.made_at as at, c.note`;

/** How far the tree is, the key of the log, and the newest checkpoint. */
export async function readLogState(tx: Tx, actor: Actor, platform: Pick<Platform, "keyring">) {
  requirePermission(actor, permissions.witness);
  const [states, latest] = await inOrder([
    sql<{ size: string; count: string }>`
      select size::text, checkpoint_count::text as count from platform.log_state`.execute(tx),
    sql<Row>`select ${columns} from platform.log_checkpoints c order by c.number desc limit 1`.execute(
      tx,
    ),
  ]);
  tx.audit({ event: "log.read", action: "R" });
  const { fingerprint, logSigner } = platform.keyring;
  const origin = originOf(fingerprint);
  return {
    origin,
    verifierKey: verifierKeyOf(origin, logSigner.publicKey),
    size: Number(states.rows[0]?.size ?? 0),
    checkpointCount: Number(states.rows[0]?.count ?? 0),
    latest: latest.rows[0] ? viewOf(latest.rows[0]) : null,
  };
}

/** A page of the signed checkpoints, newest first. */
export async function listCheckpoints(
  tx: Tx,
  actor: Actor,
  asked: { readonly after?: string | undefined; readonly limit: number },
) {
  requirePermission(actor, permissions.witness);
  const [before] = readKey(asked.after, 1);
  const { rows } = await sql<Row>`
    select ${columns} from platform.log_checkpoints c
     where (${before ?? null}::bigint is null or c.number < ${before ?? null}::bigint)
     order by c.number desc limit ${asked.limit + 1}`.execute(tx);
  tx.audit({
    event: "log.read",
    action: "R",
    detail: { count: Math.min(rows.length, asked.limit) },
  });
  return pageOf(rows, asked.limit, (row) => [row.number], viewOf);
}

/** The newest checkpoint as it was signed. Refuses `no-checkpoint-yet` in the first minutes. */
export async function getLatestNote(
  tx: Tx,
  actor: Actor,
): Promise<{ readonly size: number; readonly note: string } | Refusal> {
  requirePermission(actor, permissions.witness);
  const { rows } = await sql<Row>`
    select ${columns} from platform.log_checkpoints c order by c.number desc limit 1`.execute(tx);
  if (!rows[0]) return refuse("no-checkpoint-yet");
  tx.audit({ event: "log.download", action: "E", detail: { size: rows[0].size } });
  return { size: Number(rows[0].size), note: rows[0].note };
}
