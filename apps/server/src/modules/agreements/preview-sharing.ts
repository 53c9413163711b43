import type { SharingPreview } from "@schakel/contract";
import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import { getCase, type CaseId } from "../cases/index.ts";
import { sharedCompartments } from "./sharing.ts";
import { findStanding, listBearingClauses } from "./sharing-store.ts";

/**
 * What a partner would see in a case under an agreement, and by which clause, before anything is
 * shared. Asks the very function that will compile the access, so that they cannot differ.
 */
export async function previewSharing(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
  wanted: { readonly organisationId: string; readonly agreementId: string },
): Promise<SharingPreview | Refusal> {
  requirePermission(actor, "case.invite-partner", { dossierId: caseId });
  const [, standing, clauses] = await inOrder([
    getCase(tx, caseId),
    findStanding(tx, wanted.organisationId, wanted.agreementId),
    listBearingClauses(tx, caseId, wanted.organisationId, wanted.agreementId),
  ]);
  if (!standing) throw notFound("case.preview-sharing", "agreement", wanted.agreementId);
  if (!standing.inForce) return refuse("agreement-not-in-force");
  if (!standing.hasSigned) return refuse("not-a-party");
  const compartments = sharedCompartments(clauses);
  tx.audit({
    event: "case.preview-sharing",
    action: "R",
    dossierId: caseId,
    objectKind: "organisation",
    objectId: wanted.organisationId,
    agreementId: wanted.agreementId,
    relationHeld: true,
  });
  return {
    ...wanted,
    organisationName: standing.organisationName,
    agreementTitle: standing.agreementTitle,
    purposes: [...new Set(compartments.flatMap((each) => each.purposes))],
    compartments,
  };
}
