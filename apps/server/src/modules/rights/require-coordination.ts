import { Denied, type Tx } from "../../platform/database/as-actor.ts";
import { findAccess, type CaseId } from "../cases/index.ts";

/**
 * The actor's organisation coordinates the case, or a no-permission {@link Denied}: an empty overview
 * would say that nobody looked.
 */
export async function requireCoordination(tx: Tx, caseId: CaseId): Promise<void> {
  const access = await findAccess(tx, caseId);
  if (access?.basis === "coordination") return;
  throw new Denied("no-permission", {
    event: "case.read-log",
    action: "E",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: false,
  });
}
