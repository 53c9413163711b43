import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { listItemRows } from "./destruction-store.ts";
import { getRun } from "./list-destructions.ts";

type Target = { readonly destructionId: string; readonly version: number };

/**
 * Approves a run as the second person, which whoever prepared it cannot be; the worker then carries
 * it out. From here on there is no way back, so the screen shows the numbers first.
 */
export async function approveDestruction(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  { destructionId, version }: Target,
): Promise<{ version: number } | Refusal> {
  requirePermission(actor, "erasure.approve");
  const run = await getRun(tx, actor, destructionId);
  if (run.status !== "prepared") return refuse("run-settled");
  if (run.preparedById === actor.accountId) return refuse("second-person-needed");
  if (run.version !== version) return refuse("stale-version", { current: run.version });
  const { numAffectedRows } = await sql`
    update rights.destructions
       set status = 'approved', approved_by = ${actor.accountId}, approved_at = ${platform.clock.now()},
           version = version + 1
     where id = ${destructionId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version");
  for (const { caseId } of await listItemRows(tx, destructionId)) {
    await sql`select identity.order_erasure(${caseId})`.execute(tx);
    tx.audit({
      event: "dossier.approve-erasure",
      action: "U",
      dossierId: caseId,
      objectKind: "destruction",
      objectId: destructionId,
    });
  }
  return { version: version + 1 };
}

/** Cancels a run that nobody has approved; its dossiers stay. */
export async function cancelDestruction(
  tx: Tx,
  actor: Actor,
  { destructionId, version }: Target,
): Promise<{ version: number } | Refusal> {
  const run = await getRun(tx, actor, destructionId);
  if (run.status !== "prepared") return refuse("run-settled");
  if (run.version !== version) return refuse("stale-version", { current: run.version });
  await sql`
    update rights.destruction_items set state = 'withdrawn', settled_at = platform.now()
     where destruction_id = ${destructionId} and state = 'waiting'`.execute(tx);
  const { numAffectedRows } = await sql`
    update rights.destructions set status = 'cancelled', version = version + 1
     where id = ${destructionId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version");
  tx.audit({
    event: "destruction.cancel",
    action: "U",
    objectKind: "destruction",
    objectId: destructionId,
  });
  return { version: version + 1 };
}
