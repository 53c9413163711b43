import type { DestructionRun } from "@schakel/contract";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Actor } from "../../platform/database/actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import { listItemRows, listRunRows, type ItemRow, type RunRow } from "./destruction-store.ts";

/** Runs of the own organisation, newest first, with what the actor may do with each. */
export async function listDestructions(tx: Tx, actor: Actor): Promise<{ items: DestructionRun[] }> {
  requireEither(actor);
  const rows = await listRunRows(tx);
  tx.audit({ event: "destruction.list", action: "R", detail: { count: rows.length } });
  return { items: rows.map((row) => shown(row, actor)) };
}

/** A run with its dossiers. */
export async function readDestruction(
  tx: Tx,
  actor: Actor,
  destructionId: string,
): Promise<DestructionRun & { items: Omit<ItemRow, "ruleIds">[] }> {
  const row = await getRun(tx, actor, destructionId);
  const items = await listItemRows(tx, destructionId);
  tx.audit({
    event: "destruction.read",
    action: "R",
    objectKind: "destruction",
    objectId: destructionId,
  });
  return { ...shown(row, actor), items: items.map(({ ruleIds: _, ...item }) => item) };
}

/** A run of the own organisation; throws not-found when there is none for this actor. */
export async function getRun(tx: Tx, actor: Actor, destructionId: string): Promise<RunRow> {
  requireEither(actor);
  const [row] = await listRunRows(tx, destructionId);
  if (!row) throw notFound("destruction.read", "destruction", destructionId);
  return row;
}

/** Who prepares and who approves both need to see what there is. */
function requireEither(actor: Actor): void {
  if (actor.permissions.has("erasure.approve")) return;
  requirePermission(actor, "retention.manage");
}

function shown(row: RunRow, actor: Actor): DestructionRun {
  const { preparedById, organisationId: _, ...run } = row;
  const isOpen = run.status === "prepared";
  const mayApprove = actor.permissions.has("erasure.approve") && preparedById !== actor.accountId;
  return {
    ...run,
    allowedActions: [
      ...(isOpen && mayApprove ? (["approve"] as const) : []),
      ...(isOpen ? (["cancel"] as const) : []),
      ...(run.status === "done" ? (["read-proof"] as const) : []),
    ],
  };
}
