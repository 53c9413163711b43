import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { pageOf, readKey } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { getNotice } from "./notice-store.ts";
import { permissions } from "./permissions.ts";

type Row = {
  id: string;
  at: string;
  event: string;
  outcome: string;
  purpose: string;
  role: string;
  dossier: string | null;
  emergency: boolean;
};

/**
 * The lines of the log behind a notice, newest first: as the log itself shows them to the privacy
 * officer, so no name of a client and nothing of a dossier. Throws not-found.
 */
export async function listNoticeLines(
  tx: Tx,
  actor: Actor,
  noticeId: string,
  asked: { readonly after?: string | undefined; readonly limit: number },
) {
  requirePermission(actor, permissions.handle);
  const notice = await getNotice(tx, noticeId);
  const [before] = readKey(asked.after, 1);
  const { rows } = await sql<Row>`
    select e.id::text, e.occurred_at as at, e.event, e.outcome, coalesce(e.purpose, '') as purpose,
           coalesce(e.role, '') as role, e.dossier_id as dossier, e.emergency_used as emergency
      from oversight.observations o
      join platform.audit_events e on e.id = o.event_id
     where o.rule_id = ${notice.rule} and o.organisation_key = ${actor.organisationKey}
       and o.account_id = ${notice.accountId} and o.window_day = ${notice.day}
       and (${before ?? null}::bigint is null or o.event_id < ${before ?? null}::bigint)
     order by o.event_id desc limit ${asked.limit + 1}`.execute(tx);
  tx.audit({
    event: "oversight.read",
    action: "R",
    objectKind: "oversight-notice",
    objectId: noticeId,
    detail: { count: Math.min(rows.length, asked.limit) },
  });
  return pageOf(
    rows,
    asked.limit,
    (row) => [row.id],
    (row) => row,
  );
}
