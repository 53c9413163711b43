import type { Term } from "@schakel/contract";
import { addDays } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getCodeList } from "../regions/index.ts";
import { labelOfFamily } from "./legal-rules.ts";
import { listRunningTerms, termView } from "./term-store.ts";

type ListedTerm = Term & { readonly caseNumber: string; readonly casePseudonym: string };

/** Running terms of the open cases that the actor may see, the first to end first. */
export async function listTerms(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  withinDays: number,
  language: "nl" | "en",
): Promise<{ items: ListedTerm[] }> {
  requirePermission(actor, "case.read");
  const today = platform.clock.today();
  const [rows, rules] = await inOrder([
    listRunningTerms(tx, addDays(today, withinDays)),
    getCodeList(tx, "legal-rule", today, actor.regionId),
  ]);
  tx.audit({ event: "term.list", action: "R", detail: { count: rows.length } });
  const items = rows.map((row) => ({
    ...termView(row, today, labelOfFamily(rules, row.rule_id, language)),
    caseNumber: row.case_number,
    casePseudonym: row.case_pseudonym,
  }));
  return { items };
}
