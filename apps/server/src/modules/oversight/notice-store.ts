import { refuse, type Refusal } from "@schakel/kernel";
import { newId } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Actor } from "../../platform/database/actor.ts";
import { refusalOf, type NoticeAction, type NoticeState } from "./notice.ts";

/** A notice as it is listed. */
export type NoticeRow = {
  id: string;
  rule: string;
  who: string;
  day: string;
  firstAt: string;
  lastAt: string;
  lineCount: number;
  dossierCount: number;
  status: "open" | "closed";
  assignedId: string | null;
  assignedName: string | null;
  outcome: string | null;
  accountId: string;
  version: number;
};

/** Columns of {@link NoticeRow}; from `oversight.notices n` with accounts `a` and `g`. */
export const noticeColumns = sql`
  n.id, n.rule_id as rule, a.display_name as who, n.window_day as day, n.first_at as "firstAt",
  n.last_at as "lastAt", n.line_count as "lineCount", n.dossier_count as "dossierCount", n.status,
  n.assigned_to as "assignedId", g.display_name as "assignedName", n.outcome, n.account_id as "accountId", n.version`;

/** The tables behind {@link noticeColumns}. */
export const noticeTables = sql`
  oversight.notices n
  join accounts.accounts a on a.id = n.account_id
  left join accounts.accounts g on g.id = n.assigned_to`;

/** A notice in the form of the contract. */
export function summaryOf(row: NoticeRow) {
  const { assignedId, assignedName, accountId: _, version: __, ...rest } = row;
  const assignedTo =
    assignedId === null ? null : { accountId: assignedId, name: assignedName ?? "" };
  return { ...rest, assignedTo };
}

/** The notice, or throws not-found: also for one of another organisation. */
export async function getNotice(tx: Tx, noticeId: string): Promise<NoticeRow> {
  const { rows } = await sql<NoticeRow>`
    select ${noticeColumns} from ${noticeTables} where n.id = ${noticeId}`.execute(tx);
  if (!rows[0]) throw notFound("oversight.read", "oversight-notice", noticeId);
  return rows[0];
}

/** Colleagues who may handle notices, by name. */
export async function listOfficers(tx: Tx, actor: Actor) {
  const { rows } = await sql<{ accountId: string; name: string }>`
    select distinct a.id as "accountId", a.display_name as name
      from accounts.memberships m
      join accounts.accounts a on a.id = m.account_id
      join accounts.role_permissions p on p.role_id = m.role_id and p.permission = 'oversight.handle'
     where m.organisation_id = ${actor.organisationId} and m.valid @> platform.today()
     order by name, a.id`.execute(tx);
  return rows;
}

/** Where the reason of a step is sealed. */
export function reasonPlace(stepId: string): string {
  return `oversight.steps ${stepId} reason`;
}

type Change = {
  readonly noticeId: string;
  readonly version: number;
  readonly action: NoticeAction;
  readonly step: "assigned" | "released" | "closed" | "reopened";
  readonly status: "open" | "closed";
  /** Left out: stays as it is. */
  readonly assignedTo?: string | null;
  readonly outcome: string | null;
  readonly reason?: string;
};

/**
 * Changes a notice and keeps the step; the reason is sealed. Refuses what the rule refuses and
 * `stale-version`; throws not-found.
 */
export async function changeNotice(
  tx: Tx,
  actor: Actor,
  platform: Pick<Platform, "clock" | "keyring">,
  change: Change,
): Promise<{ version: number } | Refusal> {
  const { noticeId, version, step, status, outcome, reason } = change;
  const notice = await getNotice(tx, noticeId);
  const state: NoticeState = { ...notice, assignedTo: notice.assignedId };
  const refused = refusalOf(change.action, state, actor.accountId);
  if (refused) return refused;
  const assignedTo = change.assignedTo === undefined ? notice.assignedId : change.assignedTo;
  const { numAffectedRows } = await sql`
    update oversight.notices set status = ${status}, outcome = ${outcome}, assigned_to = ${assignedTo},
      version = version + 1
     where id = ${noticeId} and version = ${version}`.execute(tx);
  if (numAffectedRows !== 1n) return refuse("stale-version", { current: notice.version });
  const id = newId();
  const sealed = reason === undefined ? null : platform.keyring.sealServer(reasonPlace(id), reason);
  await sql`
    insert into oversight.steps (id, notice_id, step, at, account_id, assigned_to, outcome, sealed_reason)
    values (${id}, ${noticeId}, ${step}, ${platform.clock.now()}, ${actor.accountId}, ${assignedTo},
      ${outcome}, ${sealed})`.execute(tx);
  return { version: version + 1 };
}
