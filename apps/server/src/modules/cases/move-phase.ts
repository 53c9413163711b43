import type { HelpPhase } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { canWrite, type CaseId } from "./case.ts";
import { audienceOf, factsOf, findAccess, getCase, touchCase } from "./case-store.ts";

/**
 * Says in which step of the help process the client is (R360): one of six, in any order, because
 * help goes back and forth. Clauses bound to a step begin or end with it at the next statement.
 */
export async function movePhase(
  tx: Tx,
  actor: Actor,
  target: { readonly caseId: CaseId; readonly version: number },
  phase: HelpPhase,
): Promise<{ version: number } | Refusal> {
  const { caseId, version } = target;
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  const access = await findAccess(tx, caseId);
  if (access?.basis !== "coordination") return refuse("compartment-closed");
  if (file.version !== version) return refuse("stale-version", { current: file.version });
  if (file.phase === phase) return refuse("same-phase");
  // Who may hear of it is asked before: a clause can end with the step.
  const audience = await audienceOf(tx, caseId, null);
  if (!(await touchCase(tx, caseId, version, { phase }))) return refuse("stale-version");
  tx.audit({
    event: "case.move-phase",
    action: "U",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { from: file.phase, to: phase },
  });
  tx.announce({ event: "access.changed", dossierId: caseId, organisationKeys: audience });
  return { version: version + 1 };
}
