import { sql } from "kysely";
import type { Tx } from "../database/as-actor.ts";

type Row = {
  id: string;
  at: string;
  who: string | null;
  role: string | null;
  event: string;
  action: string;
  outcome: string;
  purpose: string | null;
  dossier: string | null;
  emergency: boolean;
};

type Asked = {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly outcome?: string | undefined;
};

/** A page of the log of the actor's organisation, newest first; row policies choose the rows. */
export async function listAuditEvents(tx: Tx, asked: Asked) {
  const after = /^\d{1,18}$/.test(asked.after ?? "") ? asked.after : null;
  const { rows } = await sql<Row>`
    select e.id::text, e.occurred_at as at, a.display_name as who, e.role, e.event,
           e.action::text, e.outcome, e.purpose, e.dossier_id as dossier, e.emergency_used as emergency
      from platform.audit_events e left join accounts.accounts a on a.id = e.account_id
     where e.organisation_key = platform.actor_organisation_key()
       and (${after}::bigint is null or e.id < ${after}::bigint)
       and (${asked.outcome ?? null}::text is null or e.outcome = ${asked.outcome ?? null})
     order by e.id desc limit ${asked.limit + 1}`.execute(tx);
  tx.audit({
    event: "audit.read",
    action: "R",
    detail: { count: Math.min(rows.length, asked.limit) },
  });
  const items = rows.slice(0, asked.limit).map((row) => ({
    ...row,
    who: row.who ?? "",
    role: row.role ?? "",
    purpose: row.purpose ?? "",
  }));
  return { items, next: rows.length > asked.limit ? (items.at(-1)?.id ?? null) : null };
}
