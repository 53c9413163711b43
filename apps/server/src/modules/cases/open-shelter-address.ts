import { newId } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { notFound, requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { openDossier } from "../identity/index.ts";
import type { CaseId } from "./case.ts";
import { addressPlace, openingPlace } from "./shelter-address-store.ts";

/**
 * Shows a secret address to somebody on its list. The reason is sealed beside the address for the
 * keeper, and the log has a line that points to it, in the same transaction.
 */
export async function openShelterAddress(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly caseId: CaseId; readonly addressId: string },
  reason: string,
): Promise<{ address: string }> {
  const { caseId, addressId } = target;
  requirePermission(actor, "case.read", { dossierId: caseId });
  const [dossier, row] = await inOrder([
    openDossier(tx, platform, caseId),
    tx
      .selectFrom("cases.shelter_addresses")
      .select(["sealed_address", "version"])
      .where("id", "=", addressId)
      .where("case_id", "=", caseId)
      .where("ended_at", "is", null)
      .executeTakeFirst(),
  ]);
  if (!row) throw notFound("shelter-address.open", "shelter-address", addressId);
  const id = newId();
  await tx
    .insertInto("cases.shelter_address_openings")
    .values({
      id,
      address_id: addressId,
      organisation_id: actor.organisationId,
      account_id: actor.accountId,
      opened_at: platform.clock.now(),
      sealed_reason: dossier.seal(openingPlace(id), reason),
    })
    .execute();
  tx.audit({
    event: "shelter-address.open",
    action: "R",
    dossierId: caseId,
    objectKind: "shelter-address",
    objectId: addressId,
    relationHeld: true,
    detail: { opening: id },
  });
  return { address: dossier.open(addressPlace(addressId, row.version), row.sealed_address) };
}
