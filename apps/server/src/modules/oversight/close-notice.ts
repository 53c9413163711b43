import { isRefusal, refuse } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { isCodeInForce } from "../regions/index.ts";
import { changeNotice } from "./notice-store.ts";
import { permissions } from "./permissions.ts";

/** Closes a notice with an outcome of the packs and a reason. Refuses `outcome-unknown` and more. */
export async function closeNotice(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly noticeId: string; readonly version: number },
  { outcome, reason }: { readonly outcome: string; readonly reason: string },
) {
  requirePermission(actor, permissions.handle);
  if (!(await isCodeInForce(tx, "oversight-outcome", outcome))) return refuse("outcome-unknown");
  const changed = await changeNotice(tx, actor, platform, {
    ...target,
    action: "close",
    step: "closed",
    status: "closed",
    outcome,
    reason,
  });
  if (isRefusal(changed)) return changed;
  tx.audit({
    event: "oversight.close",
    action: "U",
    objectKind: "oversight-notice",
    objectId: target.noticeId,
    detail: { outcome },
  });
  return changed;
}
