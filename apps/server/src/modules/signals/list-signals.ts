import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { pageOf, readKey } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { signalColumns, type SignalRow } from "./signal-store.ts";

type Asked = {
  readonly view: "inbox" | "mine";
  readonly status: "new" | "in-triage" | "decided" | "open" | "all";
  readonly after?: string | undefined;
  readonly limit: number;
};

const statuses: Readonly<Record<Asked["status"], readonly string[]>> = {
  new: ["new"],
  "in-triage": ["in-triage"],
  decided: ["decided"],
  open: ["new", "in-triage"],
  all: ["new", "in-triage", "decided"],
};

/** A page of signals, newest first: the inbox of the desk, or the ones that the actor sent. */
export async function listSignals(tx: Tx, actor: Actor, asked: Asked) {
  requirePermission(actor, asked.view === "inbox" ? "signal.triage" : "signal.report");
  const [at, id] = readKey(asked.after, 2);
  const whose =
    asked.view === "inbox"
      ? sql`s.desk_organisation_key = ${actor.organisationKey}`
      : sql`s.reporter_account_id = ${actor.accountId}`;
  const { rows } = await sql<SignalRow>`
    select ${signalColumns} from signals.signals s
      join accounts.accounts a on a.id = s.reporter_account_id
      join partners.organisations o on o.id = s.reporter_organisation_id
     where ${whose} and s.status = any(${statuses[asked.status]})
       ${at === undefined ? sql`` : sql`and (s.sent_at, s.id) < (${at}::timestamptz, ${id}::uuid)`}
     order by s.sent_at desc, s.id desc
     limit ${asked.limit + 1}`.execute(tx);
  tx.audit({
    event: "signal.list",
    action: "R",
    detail: { view: asked.view, count: Math.min(rows.length, asked.limit) },
  });
  const isDesk = asked.view === "inbox";
  return pageOf(
    rows,
    asked.limit,
    (row) => [row.sent_at, row.id],
    (row) => summaryOf(row, isDesk),
  );
}

/**
 * A signal as lists show it: codes, moments, who sent it and (for the desk) who has it in hand;
 * nothing that was written in it.
 */
export function summaryOf(row: SignalRow, isDesk: boolean) {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    urgency: row.urgency,
    form: row.form,
    municipalityCode: row.municipality_code,
    isMinor: row.is_minor,
    status: row.status,
    reporterName: row.reporter_name,
    reporterOrganisation: row.reporter_organisation,
    sentAt: row.sent_at,
    answerDueAt: row.answer_due_at,
    signCount: row.sign_count,
    hasUnreadFeedback: row.has_unread_feedback,
    takenByName: isDesk ? row.taken_by : null,
    version: row.version,
  };
}
