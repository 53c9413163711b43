import { newId, refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { audienceOf, canWrite, factsOf, findAccess, getCase, type CaseId } from "../cases/index.ts";
import { openDossier } from "../identity/index.ts";
import { canBeDue, type TaskId } from "./task.ts";
import { titlePlace } from "./task-store.ts";

export type NewTask = {
  readonly goalId?: string | undefined;
  readonly title: string;
  readonly responsibleOrganisationId: string;
  readonly dueOn: Day;
};

/**
 * Gives a partner in the case an action with a due day (R475). Refuses an organisation that does
 * not take part, a due day that has passed, and a closed case.
 */
export async function addTask(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  task: NewTask,
): Promise<{ id: TaskId; version: number } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier, responsibleKey] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
    keyInCase(tx, caseId, task.responsibleOrganisationId),
  ]);
  const refusal =
    canWrite(factsOf(file)) ??
    (access?.contributes.includes("plan-results") ? null : refuse("compartment-closed")) ??
    canBeDue(task.dueOn, platform.clock.today());
  if (refusal) return refusal;
  if (responsibleKey === undefined) return refuse("not-in-case");
  const id = newId<TaskId>();
  const [, audience] = await inOrder([
    tx
      .insertInto("process.tasks")
      .values({
        id,
        case_id: caseId,
        goal_id: task.goalId ?? null,
        sealed_title: dossier.seal(titlePlace(id), task.title),
        responsible_organisation_id: task.responsibleOrganisationId,
        responsible_organisation_key: responsibleKey,
        due_on: task.dueOn,
        created_by: actor.accountId,
      })
      .execute(),
    audienceOf(tx, caseId, null),
  ]);
  tx.audit({
    event: "task.add",
    action: "C",
    dossierId: caseId,
    objectKind: "task",
    objectId: id,
    relationHeld: true,
  });
  tx.announce({ event: "task.added", dossierId: caseId, objectId: id, organisationKeys: audience });
  return { id, version: 1 };
}

/** The key of an organisation that takes part in the case today, coordinating or by agreement. */
async function keyInCase(
  tx: Tx,
  caseId: string,
  organisationId: string,
): Promise<number | undefined> {
  const { rows } = await sql<{ key: number }>`
    select o.key from cases.who_sees(${caseId}) w join partners.organisations o on o.id = w.organisation_id
     where o.id = ${organisationId} limit 1`.execute(tx);
  return rows[0]?.key;
}
