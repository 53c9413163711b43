import { isRefusal, refuse } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { changeNotice, listOfficers } from "./notice-store.ts";
import { permissions } from "./permissions.ts";

/**
 * Gives a notice to a colleague who handles them, or to nobody. Refuses `not-an-officer`, what
 * `changeNotice` refuses, and somebody whose own access it is about.
 */
export async function assignNotice(
  tx: Tx,
  actor: Actor,
  platform: Platform,
  target: { readonly noticeId: string; readonly version: number },
  accountId: string | null,
) {
  requirePermission(actor, permissions.handle);
  const officers = await listOfficers(tx, actor);
  if (accountId !== null && !officers.some((each) => each.accountId === accountId)) {
    return refuse("not-an-officer");
  }
  const changed = await changeNotice(tx, actor, platform, {
    ...target,
    action: "assign",
    step: accountId === null ? "released" : "assigned",
    status: "open",
    assignedTo: accountId,
    outcome: null,
  });
  if (isRefusal(changed)) return changed;
  tx.audit({
    event: "oversight.assign",
    action: "U",
    objectKind: "oversight-notice",
    objectId: target.noticeId,
  });
  return changed;
}
