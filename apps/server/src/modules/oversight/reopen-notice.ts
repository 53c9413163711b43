import { isRefusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeNotice } from "./notice-store.ts";
import { permissions } from "./permissions.ts";

/** Opens a closed notice again, with the reason. Refuses what `changeNotice` refuses. */
export async function reopenNotice(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly noticeId: string; readonly version: number },
  reason: string,
) {
  requirePermission(actor, permissions.handle);
  const changed = await changeNotice(tx, actor, platform, {
    ...target,
    action: "reopen",
    step: "reopened",
    status: "open",
    outcome: null,
    reason,
  });
  if (isRefusal(changed)) return changed;
  tx.audit({
    event: "oversight.reopen",
    action: "U",
    objectKind: "oversight-notice",
    objectId: target.noticeId,
  });
  return changed;
}
