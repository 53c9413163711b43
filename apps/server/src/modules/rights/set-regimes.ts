import { refuse, type Day, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccess, getCase, type CaseId } from "../cases/index.ts";
import { retentionOf, type Regime } from "./retention.ts";
import { listRetentionRules } from "./retention-rules.ts";
import { listRetentionRows, retentionFactsOf } from "./retention-store.ts";

type Chosen = { readonly regime: Regime; readonly decidedUntil?: string | undefined };

/** Says under which laws a dossier is kept, also after it was closed; comes back with its last day. */
export async function setRegimes(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  chosen: readonly Chosen[],
): Promise<{ keepUntil: Day | null } | Refusal> {
  requirePermission(actor, "rights.handle", { dossierId: caseId });
  await getCase(tx, caseId);
  if ((await findAccess(tx, caseId))?.basis !== "coordination") return refuse("no-permission");
  if (new Set(chosen.map(({ regime }) => regime)).size < chosen.length) {
    return refuse("regime-twice");
  }
  if (chosen.some(({ regime, decidedUntil }) => regime !== "wgs" && decidedUntil !== undefined)) {
    return refuse("only-wgs-decides");
  }
  await sql`delete from rights.regimes where case_id = ${caseId}`.execute(tx);
  for (const { regime, decidedUntil } of chosen) {
    await sql`
      insert into rights.regimes (case_id, regime, decided_until, set_by, set_at)
      values (${caseId}, ${regime}, ${decidedUntil ?? null}, ${actor.accountId}, ${platform.clock.now()})`.execute(
      tx,
    );
  }
  tx.audit({
    event: "retention.set-regimes",
    action: "U",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { regimes: chosen.map(({ regime }) => regime) },
  });
  const [row] = await listRetentionRows(tx, { caseId, limit: 1 });
  const rules = await listRetentionRules(tx);
  const facts = row && retentionFactsOf(row);
  return {
    keepUntil: facts ? retentionOf(facts, rules, platform.clock.today()).keepUntil : null,
  };
}
