import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import { actionsOn } from "./notice.ts";
import { getNotice, listOfficers, reasonPlace, summaryOf } from "./notice-store.ts";
import { permissions } from "./permissions.ts";

type StepRow = {
  id: string;
  step: "assigned" | "released" | "closed" | "reopened";
  at: string;
  by: string | null;
  assignedTo: string | null;
  outcome: string | null;
  sealed: Buffer | null;
};

/** A notice with what was done with it and what the actor may do; throws not-found. */
export async function readNotice(
  tx: Tx,
  actor: Actor,
  platform: Pick<Platform, "keyring">,
  noticeId: string,
) {
  requirePermission(actor, permissions.handle);
  const notice = await getNotice(tx, noticeId);
  const { rows } = await sql<StepRow>`
    select s.id, s.step, s.at, a.display_name as by, g.display_name as "assignedTo", s.outcome,
           s.sealed_reason as sealed
      from oversight.steps s
      left join accounts.accounts a on a.id = s.account_id
      left join accounts.accounts g on g.id = s.assigned_to
     where s.notice_id = ${noticeId} order by s.at, s.id`.execute(tx);
  tx.audit({
    event: "oversight.read",
    action: "R",
    objectKind: "oversight-notice",
    objectId: noticeId,
  });
  const state = { ...notice, assignedTo: notice.assignedId };
  return {
    ...summaryOf(notice),
    steps: rows.map(({ id, sealed, by, ...step }) => ({
      ...step,
      by: by ?? "",
      reason: sealed && platform.keyring.openServer(reasonPlace(id), sealed),
    })),
    officers: await listOfficers(tx, actor),
    allowedActions: [...actionsOn(state, actor.accountId)],
    version: notice.version,
  };
}
