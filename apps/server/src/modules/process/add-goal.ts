import type { RecoveryDomain } from "@schakel/contract";
import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, canWrite, factsOf, findAccess, getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { goalPlace } from "./read-plan.ts";
import type { GoalId } from "./task.ts";

/** Adds a goal with its intended result in a recovery domain (R331). */
export async function addGoal(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  goal: { readonly domain: RecoveryDomain; readonly result: string },
): Promise<{ id: GoalId; version: number } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier, audience] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    audienceOf(tx, caseId, "plan-results"),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!access?.contributes.includes("plan-results")) return refuse("compartment-closed");
  const id = newId<GoalId>();
  await sql`
    insert into process.goals (id, case_id, domain, sealed_result, position)
    values (${id}, ${caseId}, ${goal.domain}, ${dossier.seal(goalPlace(id), goal.result)},
      (select coalesce(max(g.position), 0) + 1 from process.goals g where g.case_id = ${caseId}))`.execute(
    tx,
  );
  tx.audit({
    event: "goal.add",
    action: "C",
    dossierId: caseId,
    objectKind: "goal",
    objectId: id,
    relationHeld: true,
  });
  tx.announce({
    event: "plan.changed",
    dossierId: caseId,
    objectId: id,
    organisationKeys: audience,
  });
  return { id, version: 1 };
}
