import type { SecrecySteps } from "@schakel/contract";
import type { Instant } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Dossier, Place } from "../identity/index.ts";
import {
  possibleSecrecySteps,
  type SecrecyFormId,
  type SecrecySide,
  type SecrecyStatus,
} from "./secrecy-form.ts";

export type SecrecyRow = {
  readonly id: SecrecyFormId;
  readonly case_id: string;
  readonly author_account_id: string;
  readonly author_name: string;
  readonly author_organisation: string;
  readonly second_account_id: string;
  readonly second_name: string;
  readonly written_at: Instant;
  readonly sealed_form: Buffer;
  readonly status: SecrecyStatus;
  readonly settled_at: Instant | null;
  readonly sealed_remark: Buffer | null;
  readonly version: number;
};

/** Where a form and the remark of the second person stand; sealed with a key of their own. */
export function secrecyPlace(formId: string, column: "form" | "remark"): Place {
  return { table: "referrals.secrecy_forms", row: formId, column, version: 1 };
}

/** Forms of the actor, as author or second person, that fit a condition on `f`. */
export async function selectSecrecyForms(
  tx: Tx,
  where: RawBuilder<unknown>,
): Promise<SecrecyRow[]> {
  const { rows } = await sql<SecrecyRow>`
    select f.*, a.display_name as author_name, b.display_name as second_name, o.name as author_organisation
      from referrals.secrecy_forms f
      join accounts.accounts a on a.id = f.author_account_id
      join accounts.accounts b on b.id = f.second_account_id
      join partners.organisations o on o.id = f.author_organisation_id
     where ${where} order by (f.status = 'awaiting') desc, f.written_at desc, f.id limit 100`.execute(
    tx,
  );
  return rows;
}

/** One form; a not-found {@link Denied} when there is none for this actor. */
export async function getSecrecyForm(tx: Tx, id: string, event: string): Promise<SecrecyRow> {
  const [row] = await selectSecrecyForms(tx, sql`f.id = ${id}`);
  if (!row) throw notFound(event, "secrecy-form", id);
  return row;
}

/** Which of the two the actor is. */
export function secrecySideOf(actor: Actor, row: SecrecyRow): SecrecySide {
  return row.author_account_id === actor.accountId ? "author" : "second";
}

/** The answers as they were written, and what the second person said. */
export function openSecrecyForm(row: SecrecyRow, text: Dossier) {
  return {
    steps: JSON.parse(text.open(secrecyPlace(row.id, "form"), row.sealed_form)) as SecrecySteps,
    remark:
      row.sealed_remark === null
        ? null
        : text.open(secrecyPlace(row.id, "remark"), row.sealed_remark),
  };
}

/** A form as its two people read it. */
export function secrecyView(row: SecrecyRow, text: Dossier, actor: Actor) {
  const side = secrecySideOf(actor, row);
  return {
    id: row.id,
    authorName: row.author_name,
    secondName: row.second_name,
    side,
    caseId: row.case_id,
    writtenAt: row.written_at,
    ...openSecrecyForm(row, text),
    status: row.status,
    settledAt: row.settled_at,
    allowedActions: [...possibleSecrecySteps(row.status, side), "print" as const],
    version: row.version,
  };
}
