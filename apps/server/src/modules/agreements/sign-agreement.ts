import { newId, refuse, type Instant, type Refusal } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { getAgreement, partyKeys } from "./agreement-store.ts";

/** Ways of signing in that prove a second factor; a token or a plain organisation log-in does not. */
const withSecondFactor = new Set(["passkey", "totp", "demo"]);

/**
 * Signs the offered text for the actor's organisation, in a session with a second factor. The hash
 * says which text was read: another text than the one on offer is refused, here and by the database.
 */
export async function signAgreement(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  agreementId: string,
  readHash: string,
): Promise<{ id: string; signedAt: Instant } | Refusal> {
  requirePermission(actor, "agreement.sign", { kind: "agreement", id: agreementId });
  if (!withSecondFactor.has(actor.strength)) return refuse("second-factor-needed");
  const agreement = await getAgreement(tx, agreementId);
  if (agreement.status !== "offered") return refuse("not-offered");
  const party = agreement.parties.find((each) => each.organisationId === actor.organisationId);
  const signatory = party?.signatories.find((each) => each.accountId === actor.accountId);
  if (!party || !signatory) return refuse("not-a-signatory");
  if (party.signedOn !== null) return refuse("signed-already");
  if ((await hashOnOffer(tx, agreementId, agreement.draftNumber)) !== readHash)
    return refuse("other-text");
  const id = newId();
  const signedAt = platform.clock.now();
  await tx
    .insertInto("agreements.signatures")
    .values({
      id,
      agreement_id: agreementId,
      draft_number: agreement.draftNumber,
      organisation_id: actor.organisationId as never,
      account_id: actor.accountId as never,
      function: signatory.function,
      signed_at: signedAt,
      strength: actor.strength,
      text_hash: Buffer.from(readHash, "hex"),
    })
    .execute();
  tx.audit({
    event: "agreement.sign",
    action: "E",
    objectKind: "agreement",
    agreementId,
    detail: { textHash: readHash, strength: actor.strength },
  });
  const organisationKeys = await partyKeys(tx, agreementId);
  tx.announce({ event: "agreement.signed", objectId: agreementId, organisationKeys });
  return { id, signedAt };
}

async function hashOnOffer(tx: Tx, agreementId: string, draftNumber: number) {
  const { rows } = await sql<{ hash: string }>`
    select encode(text_hash, 'hex') as hash from agreements.offers
     where agreement_id = ${agreementId} and draft_number = ${draftNumber} and withdrawn_at is null`.execute(
    tx,
  );
  return rows[0]?.hash;
}
