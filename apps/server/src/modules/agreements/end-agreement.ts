import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeAgreement, getAgreement, partyKeys } from "./agreement-store.ts";

/** Ends an agreement: what it gave stops at the next statement, in open sessions too. */
export async function endAgreement(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly agreementId: string; readonly version: number },
  reason: string,
): Promise<{ version: number } | Refusal> {
  const { agreementId, version } = target;
  requirePermission(actor, "agreement.manage", { kind: "agreement", id: agreementId });
  const agreement = await getAgreement(tx, agreementId);
  if (agreement.status === "ended" || agreement.status === "amended") return refuse("already-over");
  if (agreement.version !== version) return refuse("stale-version", { current: agreement.version });
  const organisationKeys = await partyKeys(tx, agreementId);
  const ended = await changeAgreement(tx, agreementId, version, {
    status: "ended",
    ended_at: platform.clock.now(),
    ended_reason: reason,
  });
  if (!ended) return refuse("stale-version");
  tx.audit({ event: "agreement.end", action: "U", objectKind: "agreement", agreementId });
  tx.announce({ event: "agreement.ended", objectId: agreementId, organisationKeys });
  tx.announce({ event: "access.changed", organisationKeys });
  return { version: version + 1 };
}
