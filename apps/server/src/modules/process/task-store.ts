import type { Task } from "@schakel/contract";
import type { Day, Instant } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { AccessRow } from "../cases/index.ts";
import type { Dossier, Place } from "../identity/index.ts";
import { canTakeBack, isOverdue, type TaskId } from "./task.ts";

export type TaskRow = {
  id: TaskId;
  case_id: string;
  case_number: string;
  case_pseudonym: string;
  case_status: "open" | "closed";
  goal_id: string | null;
  sealed_title: Buffer;
  responsible_organisation_id: string;
  responsible_organisation_key: number;
  responsible_organisation: string;
  assignee: string | null;
  due_on: Day;
  status: "open" | "done" | "returned";
  settled_at: Instant | null;
  settled_by: string | null;
  settled_by_account_id: string | null;
  sealed_result: Buffer | null;
  version: number;
};

/** Where the title of a task stands; it never changes. */
export function titlePlace(taskId: string): Place {
  return { table: "process.tasks", row: taskId, column: "title", version: 1 };
}

/** Where the result of a task stands; it is written when the task is settled, and stays when it reopens. */
export function resultPlace(taskId: string): Place {
  return { table: "process.tasks", row: taskId, column: "result", version: 1 };
}

/** Tasks that the actor may see, by a condition, first due first. */
export async function selectTasks(
  tx: Tx,
  condition: RawBuilder<unknown>,
  limit: number,
): Promise<TaskRow[]> {
  const { rows } = await sql<TaskRow>`
    select t.id, t.case_id, c.number as case_number, c.pseudonym as case_pseudonym, c.status as case_status, t.goal_id,
           t.sealed_title, t.responsible_organisation_id, t.responsible_organisation_key,
           o.name as responsible_organisation, m.display_name as assignee, t.due_on, t.status, t.settled_at,
           s.display_name as settled_by, t.settled_by as settled_by_account_id, t.sealed_result, t.version
      from process.tasks t
      join cases.cases c on c.id = t.case_id
      join partners.organisations o on o.id = t.responsible_organisation_id
      left join accounts.memberships a on a.id = t.assignee_membership_id
      left join accounts.accounts m on m.id = a.account_id
      left join accounts.accounts s on s.id = t.settled_by
     where ${condition}
     order by t.due_on, t.id
     limit ${limit}`.execute(tx);
  return rows;
}

/** Whether the actor coordinates this case: by role, and for the organisation that has it in hand. */
export function mayCoordinate(actor: Actor, access: AccessRow | undefined): boolean {
  return actor.permissions.has("case.coordinate") && access?.basis === "coordination";
}

/** How the one who looks stands to the case of a task. */
export type Beholder = { readonly actor: Actor; readonly coordinates: boolean };

/** A task as the screens show it, opened with the key of its dossier. */
export function taskView(row: TaskRow, dossier: Dossier, beholder: Beholder, today: Day): Task {
  return {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    casePseudonym: row.case_pseudonym,
    goalId: row.goal_id,
    title: dossier.open(titlePlace(row.id), row.sealed_title),
    responsibleOrganisationId: row.responsible_organisation_id,
    responsibleOrganisation: row.responsible_organisation,
    assignee: row.assignee,
    dueOn: row.due_on,
    isOverdue: isOverdue({ status: row.status, dueOn: row.due_on }, today),
    status: row.status,
    settledAt: row.settled_at,
    settledBy: row.settled_by,
    result: row.sealed_result && dossier.open(resultPlace(row.id), row.sealed_result),
    allowedActions: actionsOf(row, beholder),
    version: row.version,
  };
}

function actionsOf(row: TaskRow, { actor, coordinates }: Beholder): Task["allowedActions"] {
  if (!actor.permissions.has("task.complete")) return [];
  const isInOpenCase = row.case_status === "open";
  const isResponsible = row.responsible_organisation_key === actor.organisationKey;
  if (row.status === "open") {
    const maySettle = isResponsible || actor.permissions.has("case.coordinate");
    return isInOpenCase && maySettle ? ["complete", "return"] : [];
  }
  const hasSettledIt = row.settled_by_account_id === actor.accountId;
  const refusal = canTakeBack({ status: row.status, isInOpenCase }, { hasSettledIt, coordinates });
  return refusal === null ? ["reopen"] : [];
}
