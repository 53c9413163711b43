import type { CaseLogLine } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { pageOf, type Page } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import type { CaseId } from "./case.ts";
import { getCase } from "./case-store.ts";
import { sayEvent } from "./say-event.ts";

/** A line of the log with the names of who acted, as the database hands it out. */
export type CaseLogRow = {
  id: string;
  occurred_at: Instant;
  event: string;
  outcome: "success" | "denied" | "failed";
  account_name: string | null;
  organisation_name: string | null;
  role_label_nl: string | null;
  role_label_en: string | null;
  purpose: string | null;
  emergency_used: boolean;
};

type Asked = { readonly after?: string | undefined; readonly limit: number };

/** Who saw or changed a dossier, newest first, in the reader's language (NEN 7513, R-right 14). */
export async function readCaseLog(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
  asked: Asked,
  language: "nl" | "en",
): Promise<Page<CaseLogLine>> {
  requirePermission(actor, "case.read-log", { dossierId: caseId });
  await getCase(tx, caseId);
  const after = /^\d{1,18}$/.test(asked.after ?? "") ? asked.after : undefined;
  const rows = await listCaseLogRows(tx, caseId, after, asked.limit + 1);
  tx.audit({
    event: "case.read-log",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
  });
  const page = pageOf(
    rows,
    asked.limit,
    (row) => [row.id],
    (row) => lineOf(row, language),
  );
  return { items: page.items, next: page.next === null ? null : (page.items.at(-1)?.id ?? null) };
}

/** Lines older than the one named, newest first; at most 1,000, whatever the limit says. */
export async function listCaseLogRows(
  tx: Tx,
  caseId: CaseId,
  after: string | undefined,
  limit: number,
): Promise<CaseLogRow[]> {
  const { rows } = await sql<CaseLogRow>`
    select id::text, occurred_at, event, outcome, account_name, organisation_name, role_label_nl, role_label_en,
           purpose, emergency_used
      from cases.access_log(${caseId}, ${after ?? null}, ${limit})`.execute(tx);
  return rows;
}

function lineOf(row: CaseLogRow, language: "nl" | "en"): CaseLogLine {
  const system = language === "nl" ? "Het systeem" : "The system";
  return {
    id: row.id,
    at: row.occurred_at,
    who: row.account_name ?? system,
    organisation: row.organisation_name ?? "",
    role: (language === "nl" ? row.role_label_nl : row.role_label_en) ?? "",
    what: sayEvent(row.event, row.outcome, language),
    event: row.event,
    purpose: row.purpose ?? "",
    outcome: row.outcome,
    emergency: row.emergency_used,
  };
}
