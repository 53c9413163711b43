import type { OfferHandoverInput } from "@schakel/contract";
import { newId, refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { canWrite, factsOf, getCase, type CaseId } from "../cases/index.ts";
import { createDossier } from "../identity/index.ts";
import { canKeepReading, type HandoverId } from "./handover.ts";
import { handoverPlace, selectHandoverTargets } from "./handover-store.ts";

/**
 * Offers a case to another organisation, maybe of another region. Nothing changes until it accepts;
 * it reads the reason and the number, not the dossier. The offer names what the old side keeps
 * reading for aftercare, and until which day.
 */
export async function offerHandover(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  input: OfferHandoverInput,
): Promise<{ id: HandoverId; version: number } | Refusal> {
  requirePermission(actor, "case.coordinate", { dossierId: caseId });
  const file = await getCase(tx, caseId);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (file.coordinator_organisation_key !== actor.organisationKey) return refuse("no-permission");
  const [target] = await selectHandoverTargets(tx, actor, input.organisationId);
  if (!target) return refuse("receiver-not-fit");
  const { aftercare } = input;
  const wrong = canKeepReading(aftercare, actor.organisationType, platform.clock.today());
  if (wrong) return wrong;
  const id = newId<HandoverId>();
  const text = await createDossier(tx, platform, id);
  await tx
    .insertInto("referrals.handovers")
    .values({
      id,
      case_id: caseId,
      case_number: file.number,
      from_organisation_id: actor.organisationId,
      from_organisation_key: actor.organisationKey,
      from_region_id: file.region_id,
      to_organisation_id: target.organisationId,
      to_organisation_key: target.organisationKey,
      to_region_id: target.regionId ?? file.region_id,
      offered_by: actor.accountId,
      offered_at: platform.clock.now(),
      sealed_reason: text.seal(handoverPlace(id, "reason"), input.reason),
      aftercare_compartments: aftercare ? [...new Set(aftercare.compartments)] : [],
      aftercare_until: aftercare?.until ?? null,
    })
    .execute();
  tx.audit({
    event: "handover.offer",
    action: "C",
    dossierId: caseId,
    objectKind: "handover",
    objectId: id,
    relationHeld: true,
    detail: { to: target.organisationId },
  });
  tx.announce({
    event: "referral.handover",
    objectId: id,
    organisationKeys: [actor.organisationKey, target.organisationKey],
  });
  return { id, version: 1 };
}
