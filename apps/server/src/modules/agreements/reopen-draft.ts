import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { mayRevise } from "./agreement.ts";
import { changeAgreement, getAgreement, partyKeys, type AgreementRow } from "./agreement-store.ts";

/** An agreement that may change now, and the version under which it goes on. */
export type OpenDraft = { readonly agreement: AgreementRow; readonly version: number };

/**
 * Line one of every change to what an agreement says. A draft goes on as it is; one that was offered
 * becomes a new draft, and the database voids the signatures under the text of before. Refuses for
 * an agreement that holds or held: that is amended, so that everybody signs again.
 *
 * @param expected the version that was read, or null where the changed part has a version of its own
 */
export async function reopenDraft(
  tx: Tx,
  actor: Actor,
  agreementId: string,
  expected: number | null,
): Promise<OpenDraft | Refusal> {
  requirePermission(actor, "agreement.manage", { kind: "agreement", id: agreementId });
  const agreement = await getAgreement(tx, agreementId);
  if (expected !== null && agreement.version !== expected)
    return refuse("stale-version", { current: agreement.version });
  if (!mayRevise(agreement.status)) return refuse("only-draft-changes");
  const wasOffered = agreement.status === "offered";
  const changes = wasOffered
    ? { status: "draft", draft_number: agreement.draftNumber + 1 }
    : { status: "draft" };
  const changed = await changeAgreement(tx, agreementId, agreement.version, changes);
  // Nobody but the managers of the region writes: for others the row is not there to change.
  if (!changed) return refuse("stale-version");
  if (wasOffered) {
    tx.audit({
      event: "agreement.withdraw-offer",
      action: "U",
      objectKind: "agreement",
      agreementId,
      detail: { draftNumber: agreement.draftNumber },
    });
  }
  const organisationKeys = await partyKeys(tx, agreementId);
  tx.announce({ event: "agreement.changed", objectId: agreementId, organisationKeys });
  return { agreement, version: agreement.version + 1 };
}
