import type { CaseRetention } from "@schakel/contract";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { findAccess, getCase, type CaseId } from "../cases/index.ts";
import { openDossier, type Dossier } from "../identity/index.ts";
import { isOver, regimesOf, retentionOf } from "./retention.ts";
import { listRetentionRules } from "./retention-rules.ts";
import {
  holdPlace,
  listHoldRows,
  listRetentionRows,
  retentionFactsOf,
  type HoldRow,
} from "./retention-store.ts";

/** How long a dossier stays, by which rules, and what holds it back. For whoever coordinates it. */
export async function readRetention(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
): Promise<CaseRetention> {
  requirePermission(actor, "case.read", { dossierId: caseId });
  await getCase(tx, caseId);
  const dossier = await openDossier(tx, platform, caseId);
  const [row] = await listRetentionRows(tx, { caseId, limit: 1 });
  if (!row) throw notFound("retention.read", "case", caseId);
  const access = await findAccess(tx, caseId);
  const facts = retentionFactsOf(row);
  const today = platform.clock.today();
  const retention = retentionOf(facts, await listRetentionRules(tx), today);
  const holds = await listHoldRows(tx, caseId);
  tx.audit({
    event: "retention.read",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
  });
  const handles = access?.basis === "coordination" && actor.permissions.has("rights.handle");
  return {
    keepUntil: retention.keepUntil,
    isOver: isOver(retention, today),
    reasons: [...retention.reasons],
    missing: [...retention.missing],
    regimes: [...regimesOf(facts)],
    isDefault: facts.regimes.length === 0,
    holds: holds.map((hold) => shown(dossier, hold)),
    allowedActions: handles ? ["set-regimes", "place-hold", "lift-hold"] : [],
  };
}

function shown(dossier: Dossier, hold: HoldRow): CaseRetention["holds"][number] {
  return {
    id: hold.id,
    reason: dossier.open(holdPlace(hold.id, "reason"), hold.sealed_reason),
    until: hold.until,
    placedBy: hold.placed_by,
    placedAt: hold.placed_at,
    liftedAt: hold.lifted_at,
    liftedReason:
      hold.sealed_lifted_reason &&
      dossier.open(holdPlace(hold.id, "lifted-reason"), hold.sealed_lifted_reason),
    version: hold.version,
  };
}
