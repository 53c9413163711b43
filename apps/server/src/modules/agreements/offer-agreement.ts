import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { reasonsAgainstOffer } from "./agreement.ts";
import { changeAgreement, partyKeys } from "./agreement-store.ts";
import { agreementText, directoryText, textHash } from "./agreement-text.ts";
import { selectDirectory } from "./directory-store.ts";
import { viewAgreement } from "./list-agreements.ts";

/**
 * Puts the text before the parties, with the directory of this moment as annex (R457): both are kept
 * with their hashes. Refuses with every reason at once when something must be settled first.
 */
export async function offerAgreement(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly agreementId: string; readonly version: number },
): Promise<{ version: number; textHash: string } | Refusal> {
  const { agreementId, version } = target;
  requirePermission(actor, "agreement.manage", { kind: "agreement", id: agreementId });
  const today = platform.clock.today();
  const agreement = await viewAgreement(tx, actor, today, agreementId);
  if (agreement.version !== version) return refuse("stale-version", { current: agreement.version });
  if (agreement.status !== "draft") return refuse("not-a-draft");
  const state = agreement as Parameters<typeof reasonsAgainstOffer>[0];
  const reasons = reasonsAgainstOffer(state, today);
  if (reasons.length > 0) return refuse("not-ready-to-offer", { reasons });
  const changed = await changeAgreement(tx, agreementId, version, { status: "offered" });
  if (!changed) return refuse("stale-version");
  const directory = await selectDirectory(tx, agreementId);
  const directoryHash = textHash(directoryText(directory));
  const text = agreementText(agreement, directoryHash);
  const hash = textHash(text);
  await tx
    .insertInto("agreements.offers")
    .values({
      agreement_id: agreementId,
      draft_number: agreement.draftNumber,
      text,
      text_hash: Buffer.from(hash, "hex"),
      directory: JSON.stringify(directory),
      directory_hash: Buffer.from(directoryHash, "hex"),
      offered_by: actor.accountId as never,
      offered_at: platform.clock.now(),
    })
    .execute();
  tx.audit({
    event: "agreement.offer",
    action: "U",
    objectKind: "agreement",
    agreementId,
    detail: { textHash: hash, draftNumber: agreement.draftNumber },
  });
  const organisationKeys = await partyKeys(tx, agreementId);
  tx.announce({ event: "agreement.offered", objectId: agreementId, organisationKeys });
  return { version: version + 1, textHash: hash };
}
