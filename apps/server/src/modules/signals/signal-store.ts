import type { Instant } from "@schakel/kernel";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Place } from "../identity/index.ts";
import type { SignalId, SignalStatus, Urgency } from "./signal.ts";

export type SignalKind = "possible-victim" | "location-or-company" | "advice" | "consult";

/** The reporting and advice desk of a region. */
export type Desk = { readonly regionId: string; readonly organisationKey: number };

export type SignalRow = {
  id: SignalId;
  number: string;
  region_id: string;
  desk_organisation_key: number;
  kind: SignalKind;
  urgency: Urgency;
  form: string | null;
  municipality_code: string | null;
  is_minor: boolean | null;
  sign_list_id: string | null;
  sign_list_version: string | null;
  reporter_account_id: string;
  reporter_organisation_key: number;
  reporter_name: string;
  reporter_organisation: string;
  sealed_facts: Buffer;
  sealed_interpretation: Buffer | null;
  victim_knows: string;
  victim_agrees: string;
  sent_at: Instant;
  answer_due_at: Instant;
  status: SignalStatus;
  triaged_by: string | null;
  triaged_at: Instant | null;
  taken_by: string | null;
  case_id: string | null;
  linked_signal_id: string | null;
  sign_count: number;
  has_unread_feedback: boolean;
  version: number;
};

/** Where the facts of a signal stand. */
export function factsPlace(signalId: string): Place {
  return { table: "signals.signals", row: signalId, column: "facts", version: 1 };
}

/** Where the interpretation of a signal stands, apart from its facts. */
export function interpretationPlace(signalId: string): Place {
  return { table: "signals.signals", row: signalId, column: "interpretation", version: 1 };
}

/** Columns of a signal for lists and details; the sealed ones are opened only in the detail. */
export const signalColumns = sql`
  s.*, a.display_name as reporter_name, o.name as reporter_organisation,
  (select h.display_name from accounts.accounts h where h.id = s.triaged_by) as taken_by,
  (select count(*)::int from signals.observed_signs x where x.signal_id = s.id) as sign_count,
  s.reporter_account_id = platform.actor_account_id() and exists (
    select from signals.feedback f where f.signal_id = s.id and f.read_at is null) as has_unread_feedback`;

/** A signal that the actor may see; a not-found {@link Denied} otherwise. */
export async function getSignal(tx: Tx, signalId: string): Promise<SignalRow> {
  const { rows } = await sql<SignalRow>`
    select ${signalColumns} from signals.signals s
      join accounts.accounts a on a.id = s.reporter_account_id
      join partners.organisations o on o.id = s.reporter_organisation_id
     where s.id = ${signalId}`.execute(tx);
  const row = rows[0];
  if (!row) throw notFound("signal.read", "signal", signalId);
  return row;
}

/** The desk of a region, if one is connected. */
export async function findDesk(tx: Tx, regionId: string): Promise<Desk | undefined> {
  const { rows } = await sql<Desk>`
    select region_id as "regionId", organisation_key as "organisationKey" from signals.desks
     where region_id = ${regionId}`.execute(tx);
  return rows[0];
}
