import type { Goal, RecoveryDomain, Task } from "@schakel/contract";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccess, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { mayCoordinate, selectTasks, taskView } from "./task-store.ts";

type GoalRow = {
  id: string;
  domain: RecoveryDomain;
  sealed_result: Buffer;
  status: "open" | "reached" | "stopped";
  version: number;
};

/** Where the intended result of a goal stands. */
export function goalPlace(goalId: string) {
  return { table: "process.goals", row: goalId, column: "result", version: 1 };
}

/** Goals with their intended results, and the actions of every partner (R429). Logged. */
export async function readPlan(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
): Promise<{ goals: Goal[]; tasks: Task[] }> {
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [access, dossier, goals, tasks] = await inOrder([
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    sql<GoalRow>`
      select id, domain, sealed_result, status, version from process.goals
       where case_id = ${caseId} order by position, id`.execute(tx),
    selectTasks(tx, sql`t.case_id = ${caseId}`, 500),
  ]);
  if (!access) throw notFound("case.read-plan", "case", caseId);
  tx.audit({
    event: "case.read-plan",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    agreementId: access.agreement_id,
    relationHeld: true,
  });
  const today = platform.clock.today();
  const beholder = { actor, coordinates: mayCoordinate(actor, access) };
  return {
    goals: goals.rows.map((row) => ({
      id: row.id,
      domain: row.domain,
      result: dossier.open(goalPlace(row.id), row.sealed_result),
      status: row.status,
      version: row.version,
    })),
    tasks: tasks.map((row) => taskView(row, dossier, beholder, today)),
  };
}
