import type { SendReferralInput } from "@schakel/contract";
import { isRefusal, newId, refuse, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { inOrder } from "../../platform/database/in-order.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { givesAnything, previewSharing } from "../agreements/index.ts";
import { canWrite, factsOf, getCase, partPlace, type CaseId } from "../cases/index.ts";
import { createDossier, openDossier, type Dossier } from "../identity/index.ts";
import { canAskBy, type ReferralId } from "./referral.ts";
import { referralPlace } from "./referral-store.ts";

/**
 * Asks an organisation to take part in a case under an agreement in force that it signed (R190).
 * It reads the question and what the sender chose to say, under a key of its own; the dossier stays
 * shut until it accepts. Refuses when the agreement would give it nothing today.
 */
export async function sendReferral(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  caseId: CaseId,
  input: SendReferralInput,
): Promise<{ id: ReferralId; version: number } | Refusal> {
  requirePermission(actor, "case.invite-partner", { dossierId: caseId });
  const { organisationId, agreementId } = input;
  const late = canAskBy(input.askedBy, platform.clock.today());
  if (late) return late;
  const [file, dossier, preview] = await inOrder([
    getCase(tx, caseId),
    openDossier(tx, platform, caseId),
    previewSharing(tx, actor, caseId, { organisationId, agreementId }),
  ]);
  const closed = canWrite(factsOf(file));
  if (closed) return closed;
  if (file.coordinator_organisation_key !== actor.organisationKey) return refuse("no-permission");
  if (isRefusal(preview)) return preview;
  if (!givesAnything(preview.compartments)) return refuse("nothing-to-share");
  const id = newId<ReferralId>();
  const visible = preview.compartments.filter((each) => each.reads || each.contributes);
  const text = await createDossier(tx, platform, id);
  await insertReferral(tx, actor, platform, { id, caseId, dossier, text }, input, {
    compartments: visible.map((each) => each.compartment),
  });
  tx.audit({
    event: "referral.send",
    action: "C",
    dossierId: caseId,
    objectKind: "referral",
    objectId: id,
    agreementId,
    relationHeld: true,
    detail: { to: organisationId, urgency: input.urgency },
  });
  await tellBothSides(tx, id);
  return { id, version: 1 };
}

type Parts = {
  readonly id: ReferralId;
  readonly caseId: CaseId;
  readonly dossier: Dossier;
  /** Opens with the key of the referral, which is all that the receiver gets. */
  readonly text: Dossier;
};

async function insertReferral(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  { id, caseId, dossier, text }: Parts,
  input: SendReferralInput,
  { compartments }: { readonly compartments: readonly string[] },
): Promise<void> {
  const participationId = newId();
  const about =
    input.about === undefined ? null : text.seal(referralPlace(id, "about"), input.about);
  await sql`
    insert into referrals.referrals (id, case_id, sender_organisation_id, sender_organisation_key, sent_by, sent_at,
      receiver_organisation_id, receiver_organisation_key, agreement_id, urgency, asked_by, sealed_question,
      sealed_about, participation_id, sealed_part, compartments)
    select ${id}, ${caseId}, ${actor.organisationId}, ${actor.organisationKey}, ${actor.accountId},
           ${platform.clock.now()}, o.id, o.key, ${input.agreementId}, ${input.urgency}, ${input.askedBy},
           ${text.seal(referralPlace(id, "question"), input.question)}, ${about}, ${participationId},
           ${dossier.seal(partPlace(participationId), input.part)}, ${compartments}
      from partners.organisations o where o.id = ${input.organisationId}`.execute(tx);
}

/** Open screens of both organisations hear that there is something; never which case it is about. */
export async function tellBothSides(tx: Tx, referralId: string): Promise<void> {
  const { rows } = await sql<{ keys: number[] }>`
    select array[sender_organisation_key, receiver_organisation_key] as keys
      from referrals.referrals where id = ${referralId}`.execute(tx);
  tx.announce({
    event: "referral.changed",
    objectId: referralId,
    organisationKeys: rows[0]?.keys ?? [],
  });
}
