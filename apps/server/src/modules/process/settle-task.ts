import { refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { canSettle, type TaskId } from "./task.ts";
import { resultPlace, selectTasks } from "./task-store.ts";

type Settling = { readonly as: "done" | "returned"; readonly text?: string | undefined };

/** Finishes a task, or gives it back with the reason; the coordinator's screen hears of it. */
export async function settleTask(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly taskId: TaskId; readonly version: number },
  settling: Settling,
): Promise<{ version: number } | Refusal> {
  const { taskId, version } = target;
  requirePermission(actor, "task.complete");
  const [task] = await selectTasks(tx, sql`t.id = ${taskId}`, 1);
  if (!task) throw notFound("task.complete", "task", taskId);
  const settled =
    task.status === "open" || task.settled_at === null
      ? null
      : canSettle({ status: task.status, settledAt: task.settled_at });
  if (settled) return settled;
  if (task.version !== version) return refuse("stale-version", { current: task.version });
  const [dossier, audience] = await inOrder([
    openDossier(tx, platform, task.case_id),
    audienceOf(tx, task.case_id, null),
  ]);
  const sealed =
    settling.text === undefined ? null : dossier.seal(resultPlace(taskId), settling.text);
  const result = await tx
    .updateTable("process.tasks")
    .set({
      status: settling.as,
      settled_at: platform.clock.now(),
      settled_by: actor.accountId,
      sealed_result: sealed,
      version: version + 1,
    })
    .where("id", "=", taskId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return refuse("stale-version");
  const event = settling.as === "done" ? "task.complete" : "task.return";
  tx.audit({
    event,
    action: "U",
    dossierId: task.case_id,
    objectKind: "task",
    objectId: taskId,
    relationHeld: true,
  });
  tx.announce({
    event: "task.settled",
    dossierId: task.case_id,
    objectId: taskId,
    organisationKeys: audience,
  });
  return { version: version + 1 };
}
