import { newId, refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import { canWrite, type CaseId } from "./case.ts";
import { factsOf, findAccess, getCase } from "./case-store.ts";
import { addressPlace } from "./shelter-address-store.ts";

/**
 * Records a secret address. The actor's organisation keeps its list and is the first on it; nobody
 * is told, and nothing else in the product shows that it is there.
 */
export async function recordShelterAddress(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  address: string,
): Promise<{ id: string; version: number } | Refusal> {
  requirePermission(actor, "case.contribute", { dossierId: caseId });
  const [file, access, dossier] = await inOrder([
    getCase(tx, caseId),
    findAccess(tx, caseId),
    openDossier(tx, platform, caseId),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (!access?.contributes.includes("shelter-housing")) return refuse("compartment-closed");
  const id = newId();
  const now = platform.clock.now();
  await tx
    .insertInto("cases.shelter_addresses")
    .values({
      id,
      case_id: caseId,
      keeper_organisation_id: actor.organisationId,
      keeper_organisation_key: actor.organisationKey,
      sealed_address: dossier.seal(addressPlace(id, 1), address),
      recorded_at: now,
      recorded_by: actor.accountId,
    })
    .execute();
  await tx
    .insertInto("cases.shelter_address_readers")
    .values({
      id: newId(),
      address_id: id,
      organisation_id: actor.organisationId,
      organisation_key: actor.organisationKey,
      added_at: now,
      added_by: actor.accountId,
    })
    .execute();
  tx.audit({
    event: "shelter-address.record",
    action: "C",
    dossierId: caseId,
    objectKind: "shelter-address",
    objectId: id,
    agreementId: access.agreement_id,
    relationHeld: true,
  });
  return { id, version: 1 };
}
