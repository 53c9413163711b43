import { newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { insertRun } from "./destruction-store.ts";
import { isOver, retentionOf } from "./retention.ts";
import { listRetentionRules } from "./retention-rules.ts";
import { listRetentionRows, retentionFactsOf, type RetentionRow } from "./retention-store.ts";

/**
 * Prepares the destruction of dossiers whose time is over. Nothing goes until a second person has
 * approved. Refuses all of it when one dossier must stay: its number is in the facts.
 */
export async function prepareDestruction(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseIds: readonly string[],
): Promise<{ id: string; version: number } | Refusal> {
  requirePermission(actor, "retention.manage");
  const today = platform.clock.today();
  const rules = await listRetentionRules(tx);
  const items = [];
  for (const caseId of new Set(caseIds)) {
    const row = await getRow(tx, caseId);
    const retention = retentionOf(retentionFactsOf(row), rules, today);
    if (!isOver(retention, today)) return refuse("not-over-yet", { number: row.number });
    if (row.holds > 0) return refuse("held-back", { number: row.number });
    const ruleIds = retention.reasons.map((reason) => reason.ruleId);
    items.push({ caseId, number: row.number, keepUntil: retention.keepUntil, ruleIds });
  }
  const id = newId();
  await insertRun(tx, { id, actor, ground: "retention", preparedAt: platform.clock.now() }, items);
  tx.audit({
    event: "destruction.prepare",
    action: "C",
    objectKind: "destruction",
    objectId: id,
    detail: { count: items.length },
  });
  return { id, version: 1 };
}

async function getRow(tx: Tx, caseId: string): Promise<RetentionRow> {
  // One at a time also from a list: of two who prepare at once the second finds the first's run.
  await sql`select pg_advisory_xact_lock(hashtext(${`destruction ${caseId}`}))`.execute(tx);
  const [row] = await listRetentionRows(tx, { caseId: caseId as CaseId, limit: 1 });
  if (!row) throw notFound("destruction.prepare", "case", caseId);
  return row;
}
