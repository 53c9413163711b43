import type { BreachDetail, BreachLine } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { pageOf, readKey, type Page } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { breachLineOf, breachPlace, getBreach, listBreachRows } from "./breach-store.ts";

/** The breach register of the own organisation, with the stand of every clock. */
export async function listBreaches(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  asked: { readonly after?: string | undefined; readonly limit: number },
): Promise<Page<BreachLine>> {
  requirePermission(actor, "breach.manage");
  const rows = await listBreachRows(tx, readKey(asked.after, 2), asked.limit + 1);
  tx.audit({ event: "breach.list", action: "R", detail: { count: rows.length } });
  const now = platform.clock.now();
  return pageOf(
    rows,
    asked.limit,
    (row) => [row.discovered_at, row.id],
    (row) => breachLineOf(row, now),
  );
}

/** A breach with its facts, risk, decisions and measures. */
export async function readBreach(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  breachId: string,
): Promise<BreachDetail> {
  const row = await getBreach(tx, actor, breachId);
  const open = (column: string, sealed: Buffer | null): string | null =>
    sealed && platform.keyring.openServer(breachPlace(row.id, column), sealed);
  tx.audit({ event: "breach.read", action: "R", objectKind: "breach", objectId: row.id });
  return {
    ...breachLineOf(row, platform.clock.now()),
    happenedAt: row.happened_at,
    facts: open("facts", row.sealed_facts) ?? "",
    compartments: row.compartments,
    assessment: open("assessment", row.sealed_assessment),
    measures: open("measures", row.sealed_measures),
    authorityReason: open("authority-reason", row.sealed_authority_reason),
    peopleReason: open("people-reason", row.sealed_people_reason),
    peopleAt: row.people_at,
    reportedBy: row.reported_by,
    reportedAt: row.reported_at,
    ruleSource: row.rule_source,
    confidence: row.confidence,
    allowedActions:
      row.closed_at === null ? ["assess", "decide-authority", "decide-people", "close"] : [],
  };
}
