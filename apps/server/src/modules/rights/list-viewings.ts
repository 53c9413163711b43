import type { Viewing } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Page } from "../../platform/database/keyset.ts";
import { requirePermission } from "../../platform/database/require-permission.ts";
import { getCase, sayEvent, type CaseId } from "../cases/index.ts";
import { requireCoordination } from "./require-coordination.ts";
import { readFilter, type ViewingFilter } from "./viewing-filter.ts";
import { listViewingChoiceRows, listViewingRows, type ViewingRow } from "./viewing-store.ts";

type Asked = ViewingFilter & { readonly after?: string | undefined; readonly limit: number };

/**
 * Who saw or changed a dossier, filtered and in order of time, in the reader's language (NEN 7513:
 * the client can follow the log by period). Only for whoever coordinates the case. Logged.
 */
export async function listViewings(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
  asked: Asked,
  language: "nl" | "en",
): Promise<Page<Viewing> | Refusal> {
  requirePermission(actor, "case.read-log", { dossierId: caseId });
  const filter = readFilter(asked);
  if (isRefusal(filter)) return filter;
  await getCase(tx, caseId);
  await requireCoordination(tx, caseId);
  const after = /^\d{1,18}$/.test(asked.after ?? "") ? asked.after : undefined;
  const rows = await listViewingRows(tx, caseId, filter, after, asked.limit + 1);
  auditRead(tx, caseId, filter);
  const shown = rows.slice(0, asked.limit);
  const next = rows.length > asked.limit ? (shown.at(-1)?.id ?? null) : null;
  return { items: shown.map((row) => viewingOf(row, language)), next };
}

/** Organisations, roles, purposes and agreements of a dossier's log, to filter by. */
export async function listViewingChoices(
  tx: Tx,
  actor: Actor,
  caseId: CaseId,
): Promise<Record<"organisations" | "roles" | "purposes" | "agreements", Choice[]>> {
  requirePermission(actor, "case.read-log", { dossierId: caseId });
  await getCase(tx, caseId);
  await requireCoordination(tx, caseId);
  const rows = await listViewingChoiceRows(tx, caseId);
  auditRead(tx, caseId, {});
  const of = (kind: string): Choice[] =>
    rows.filter((row) => row.kind === kind).map(({ value, label }) => ({ value, label }));
  return {
    organisations: of("organisation"),
    roles: of("role"),
    purposes: of("purpose"),
    agreements: of("agreement"),
  };
}

type Choice = { readonly value: string; readonly label: string };

function auditRead(tx: Tx, caseId: CaseId, filter: Readonly<Record<string, string>>): void {
  tx.audit({
    event: "case.read-log",
    action: "R",
    dossierId: caseId,
    objectKind: "case",
    objectId: caseId,
    relationHeld: true,
    detail: { filters: Object.keys(filter) },
  });
}

function viewingOf(row: ViewingRow, language: "nl" | "en"): Viewing {
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
    basis: row.basis,
    agreement: row.agreement_title,
    clauses: [...row.clause_numbers],
    outcome: row.outcome,
    emergency: row.emergency_used,
  };
}
