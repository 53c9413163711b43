import { refuse } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../database/actor.ts";
import { Denied, type Tx } from "../database/as-actor.ts";
import { requirePermission } from "../database/require-permission.ts";
import { contentColumns, type LogContent } from "./log-content.ts";
import { permissions } from "./permissions.ts";
import { proveConsistency, proveInclusion } from "./prove.ts";

const text = (hash: Buffer): string => hash.toString("base64");

async function sizeOfTree(tx: Tx): Promise<number> {
  const { rows } = await sql<{ size: string }>`select size::text from platform.log_state`.execute(
    tx,
  );
  return Number(rows[0]?.size ?? 0);
}

/** Proves that a larger tree begins with a smaller one. Refuses `no-such-log-size`. */
export async function giveConsistency(
  tx: Tx,
  actor: Actor,
  { from, to }: { readonly from: number; readonly to: number },
) {
  requirePermission(actor, permissions.witness);
  if (from > to || to > (await sizeOfTree(tx))) return refuse("no-such-log-size");
  const { root, fromRoot, hashes } = await proveConsistency(tx, from, to);
  tx.audit({ event: "log.prove", action: "R", detail: { from, to } });
  return { from, fromRoot: text(fromRoot), to, toRoot: text(root), hashes: hashes.map(text) };
}

type Line = {
  index: string | null;
  hash: Buffer | null;
  salt: Buffer | null;
  content: LogContent;
};

const content = sql.raw(`array[${contentColumns.map(([, column]) => column).join(", ")}]`);

/**
 * Proves that a line which the actor may read is in the tree, with what a witness needs to count
 * its hash. Refuses `line-not-in-tree` in its first minute, and `no-such-log-size`.
 */
export async function giveInclusion(
  tx: Tx,
  actor: Actor,
  eventId: string,
  wantedSize: number | undefined,
) {
  requirePermission(actor, permissions.witness);
  const { rows } = await sql<Line>`
    select l.leaf_index::text as index, l.leaf_hash as hash, s.salt, ${content} as content
      from platform.audit_events e
      left join platform.log_leaves l on l.event_id = e.id
      left join platform.log_salts s on s.event_id = e.id
     where e.id = ${eventId}::bigint`.execute(tx);
  const line = rows[0];
  if (!line) {
    const denied = { event: "log.prove", action: "R", objectKind: "audit-event" } as const;
    throw new Denied("not-found", denied);
  }
  if (line.index === null || line.hash === null) return refuse("line-not-in-tree");
  const index = Number(line.index);
  const whole = await sizeOfTree(tx);
  const size = wantedSize ?? whole;
  if (size > whole || size <= index) return refuse("no-such-log-size");
  const { root, hashes } = await proveInclusion(tx, index, size);
  tx.audit({ event: "log.prove", action: "R", detail: { leaf: index, size } });
  return {
    leafIndex: index,
    leafHash: text(line.hash),
    size,
    root: text(root),
    hashes: hashes.map(text),
    salt: line.salt && text(line.salt),
    content: [...line.content],
  };
}
