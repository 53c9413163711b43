import { refuse, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { canStartTriage, type SignalId } from "./signal.ts";
import { getSignal } from "./signal-store.ts";

/** Takes a signal in hand; from then on colleagues see who has it, and since when. */
export async function startTriage(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly signalId: SignalId; readonly version: number },
): Promise<{ version: number } | Refusal> {
  const { signalId, version } = target;
  requirePermission(actor, "signal.triage", { dossierId: signalId });
  const signal = await getSignal(tx, signalId);
  const state = { status: signal.status, triagedBy: signal.triaged_by };
  const refusal = canStartTriage(state, actor.accountId);
  if (refusal) return refusal;
  const result = await tx
    .updateTable("signals.signals")
    .set({
      status: "in-triage",
      triaged_by: actor.accountId,
      triaged_at: signal.triaged_at ?? platform.clock.now(),
      version: version + 1,
    })
    .where("id", "=", signalId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return refuse("stale-version", { current: signal.version });
  tx.audit({
    event: "signal.triage",
    action: "U",
    dossierId: signalId,
    objectKind: "signal",
    objectId: signalId,
    relationHeld: true,
  });
  tx.announce({
    event: "signal.taken",
    dossierId: signalId,
    objectId: signalId,
    organisationKeys: [signal.desk_organisation_key],
  });
  return { version: version + 1 };
}
