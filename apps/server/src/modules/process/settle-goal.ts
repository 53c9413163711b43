import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import { audienceOf, canWrite, factsOf, findAccess, getCase, type CaseId } from "../cases/index.ts";

type Target = { readonly caseId: CaseId; readonly goalId: string; readonly version: number };

/** Marks a goal as reached, stopped or open again. */
export async function settleGoal(
  tx: Tx,
  actor: Actor,
  target: Target,
  status: "open" | "reached" | "stopped",
): Promise<{ version: number } | Refusal> {
  const { caseId, goalId, version } = target;
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, audience, found] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    audienceOf(tx, caseId, "plan-results"),
    tx
      .selectFrom("process.goals")
      .select("version")
      .where("id", "=", goalId)
      .where("case_id", "=", caseId)
      .executeTakeFirst(),
  ]);
  if (!found) throw notFound("goal.settle", "goal", goalId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!access?.contributes.includes("plan-results")) return refuse("compartment-closed");
  const result = await tx
    .updateTable("process.goals")
    .set({ status, version: version + 1 })
    .where("id", "=", goalId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return refuse("stale-version");
  tx.audit({
    event: "goal.settle",
    action: "U",
    dossierId: caseId,
    objectKind: "goal",
    objectId: goalId,
    relationHeld: true,
    detail: { status },
  });
  tx.announce({
    event: "plan.changed",
    dossierId: caseId,
    objectId: goalId,
    organisationKeys: audience,
  });
  return { version: version + 1 };
}
