import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import { audienceOf, findAccess } from "../cases/index.ts";
import { canTakeBack, type TaskId } from "./task.ts";
import { mayCoordinate, selectTasks, type TaskRow } from "./task-store.ts";

/**
 * Takes back that a task was finished or returned: it is open again, for the same partner and day.
 * What was written with it stays readable, until the task is settled anew.
 */
export async function reopenTask(
  tx: Tx,
  actor: Actor,
  target: { readonly taskId: TaskId; readonly version: number },
): Promise<{ version: number } | Refusal> {
  const { taskId, version } = target;
  requirePermission(actor, "task.complete");
  const [task] = await selectTasks(tx, sql`t.id = ${taskId}`, 1);
  if (!task) throw notFound("task.reopen", "task", taskId);
  const [access, audience] = await inOrder([
    findAccess(tx, task.case_id),
    audienceOf(tx, task.case_id, null),
  ]);
  const refusal = canTakeBack(
    { status: task.status, isInOpenCase: task.case_status === "open" },
    {
      hasSettledIt: task.settled_by_account_id === actor.accountId,
      coordinates: mayCoordinate(actor, access),
    },
  );
  if (refusal) return refusal;
  if (task.version !== version) return refuse("stale-version", { current: task.version });
  if (!(await openAgain(tx, taskId, version))) return refuse("stale-version");
  logReopening(tx, task);
  tx.announce({
    event: "task.reopened",
    dossierId: task.case_id,
    objectId: taskId,
    organisationKeys: audience,
  });
  return { version: version + 1 };
}

async function openAgain(tx: Tx, taskId: TaskId, version: number): Promise<boolean> {
  const result = await tx
    .updateTable("process.tasks")
    .set({ status: "open", settled_at: null, settled_by: null, version: version + 1 })
    .where("id", "=", taskId)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function logReopening(tx: Tx, task: TaskRow): void {
  tx.audit({
    event: "task.reopen",
    action: "U",
    dossierId: task.case_id,
    objectKind: "task",
    objectId: task.id,
    relationHeld: true,
    detail: { was: task.status, settledBy: task.settled_by_account_id ?? "" },
  });
}
