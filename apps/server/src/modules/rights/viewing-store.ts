import type { ViewingBasis } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { CaseId } from "../cases/index.ts";

/** A line of the log with names, basis and clauses, as the database hands it out. */
export type ViewingRow = {
  readonly id: string;
  readonly occurred_at: Instant;
  readonly event: string;
  readonly action: string;
  readonly outcome: "success" | "denied" | "failed";
  readonly account_id: string | null;
  readonly account_name: string | null;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly role: string | null;
  readonly role_label_nl: string | null;
  readonly role_label_en: string | null;
  readonly purpose: string | null;
  readonly basis: ViewingBasis;
  readonly agreement_title: string | null;
  readonly clause_numbers: readonly number[];
  readonly emergency_used: boolean;
};

/** Lines after the one named, in the order that the filter asks for; at most 1,000. */
export async function listViewingRows(
  tx: Tx,
  caseId: CaseId,
  filter: Readonly<Record<string, string>>,
  after: string | undefined,
  limit: number,
): Promise<ViewingRow[]> {
  const { rows } = await sql<ViewingRow>`
    select id::text, occurred_at, event, action, outcome, account_id, account_name, organisation_id,
           organisation_name, role, role_label_nl, role_label_en, purpose, basis, agreement_title,
           clause_numbers, emergency_used
      from rights.viewings(${caseId}, ${JSON.stringify(filter)}::jsonb, ${after ?? null}, ${limit})`.execute(
    tx,
  );
  return rows;
}

export type ViewingChoiceRow = {
  readonly kind: "organisation" | "role" | "purpose" | "agreement";
  readonly value: string;
  readonly label: string;
};

/** What occurs in the log of a dossier, to choose a filter from. */
export async function listViewingChoiceRows(tx: Tx, caseId: CaseId): Promise<ViewingChoiceRow[]> {
  const { rows } = await sql<ViewingChoiceRow>`
    select kind, value, label from rights.viewing_choices(${caseId})`.execute(tx);
  return rows;
}
