import type { DueCase } from "@schakel/contract";
import type { Day } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { isOver, latestClosingDay, retentionOf } from "./retention.ts";
import { listRetentionRules } from "./retention-rules.ts";
import { listRetentionRows, retentionFactsOf } from "./retention-store.ts";

type Asked = { readonly after?: string | undefined; readonly limit: number };

/**
 * Closed dossiers of the own organisation with their last day and what would go, per kind. Numbers
 * only: who manages retention sees no case. Logged as one line with a count.
 */
export async function previewRetention(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  asked: Asked,
): Promise<{ items: DueCase[]; next: string | null; today: Day }> {
  requirePermission(actor, "retention.manage");
  const today = platform.clock.today();
  const rules = await listRetentionRules(tx);
  const rows = await listRetentionRows(tx, {
    closedBefore: latestClosingDay(rules, today),
    after: asked.after,
    limit: asked.limit + 1,
  });
  const shown = rows.slice(0, asked.limit);
  tx.audit({ event: "retention.preview", action: "R", detail: { count: shown.length } });
  const items = shown.map((row): DueCase => {
    const retention = retentionOf(retentionFactsOf(row), rules, today);
    return {
      caseId: row.case_id,
      number: row.number,
      closedOn: row.closed_on ?? "",
      keepUntil: retention.keepUntil,
      reasons: [...retention.reasons],
      missing: [...retention.missing],
      holds: row.holds,
      isReady: isOver(retention, today) && row.holds === 0,
      counts: { ...row.counts },
    };
  });
  return { items, next: rows.length > asked.limit ? (items.at(-1)?.caseId ?? null) : null, today };
}
