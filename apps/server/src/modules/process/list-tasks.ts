import { addDays } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { pageOf, readKey } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossiers } from "../identity/index.ts";
import { selectTasks, taskView } from "./task-store.ts";

type Asked = {
  readonly untilDays: number;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Open tasks of the actor's organisation, first due first; a line in the log for each dossier. */
export async function listTasks(tx: Tx, actor: Actor, platform: Platform, asked: Asked) {
  requirePermission(actor, "case.read");
  const today = platform.clock.today();
  const [dueOn, id] = readKey(asked.after, 2);
  const rows = await selectTasks(
    tx,
    sql`t.responsible_organisation_key = ${actor.organisationKey} and t.status = 'open'
      and t.due_on <= ${addDays(today, asked.untilDays)}
      ${dueOn === undefined ? sql`` : sql`and (t.due_on, t.id) > (${dueOn}::date, ${id}::uuid)`}`,
    asked.limit + 1,
  );
  const dossiers = await openDossiers(
    tx,
    platform,
    rows.map((row) => row.case_id),
  );
  const readable = rows.filter((row) => dossiers.has(row.case_id));
  for (const caseId of new Set(readable.slice(0, asked.limit).map((row) => row.case_id))) {
    tx.audit({
      event: "case.read-plan",
      action: "R",
      dossierId: caseId,
      objectKind: "task",
      relationHeld: true,
    });
  }
  return pageOf(
    readable,
    asked.limit,
    (row) => [row.due_on, row.id],
    (row) => {
      const dossier = dossiers.get(row.case_id);
      if (!dossier) throw new Error("a task without a readable dossier");
      // Only open tasks stand in this list: who coordinates changes nothing about them.
      return taskView(row, dossier, { actor, coordinates: false }, today);
    },
  );
}
