import type { Day, Instant } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import type { Dossier, Place } from "../identity/index.ts";
import { statusOn, type AccessRequestId, type StoredStatus } from "./access-request.ts";

export type AccessRequestRow = {
  id: AccessRequestId;
  asker_organisation_id: string;
  asker_organisation_key: number;
  asker_organisation: string;
  asked_by_name: string;
  asked_at: Instant;
  asked_number: string;
  purpose: string;
  sealed_reason: Buffer;
  lapses_on: Day;
  status: StoredStatus;
  answered_at: Instant | null;
  answered_by_name: string | null;
  sealed_answer: Buffer | null;
  /** Only for those who coordinate the case; the asker never learns whether there is one. */
  case_id: string | null;
  case_pseudonym: string | null;
  version: number;
};

/** Where the texts of a request stand; sealed with a key of its own. */
export function requestPlace(requestId: string, column: "reason" | "answer"): Place {
  return { table: "referrals.access_requests", row: requestId, column, version: 1 };
}

/** Requests that fit a condition on `q` (the request) or `t` (its case), those that wait first. */
export async function selectAccessRequests(
  tx: Tx,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<AccessRequestRow[]> {
  const { rows } = await sql<AccessRequestRow>`
    select q.*, o.name as asker_organisation, a.display_name as asked_by_name, b.display_name as answered_by_name,
           t.case_id, c.pseudonym as case_pseudonym
      from referrals.access_requests q
      join partners.organisations o on o.id = q.asker_organisation_id
      join accounts.accounts a on a.id = q.asked_by
      left join accounts.accounts b on b.id = q.answered_by
      left join referrals.access_request_targets t on t.request_id = q.id
      left join cases.cases c on c.id = t.case_id
     where ${where} order by (q.status = 'sent') desc, q.asked_at desc, q.id limit ${limit}`.execute(
    tx,
  );
  return rows;
}

/** A request as one of its sides reads it. */
export function accessRequestView(row: AccessRequestRow, text: Dossier, actor: Actor, today: Day) {
  const status = statusOn(row.status, row.lapses_on, today);
  const isAsker = row.asker_organisation_key === actor.organisationKey;
  return {
    id: row.id,
    side: isAsker ? ("asker" as const) : ("coordinator" as const),
    caseNumber: row.asked_number,
    caseId: isAsker ? null : row.case_id,
    casePseudonym: isAsker ? null : row.case_pseudonym,
    askerOrganisationId: row.asker_organisation_id,
    askerOrganisation: row.asker_organisation,
    askedByName: row.asked_by_name,
    askedAt: row.asked_at,
    purpose: row.purpose,
    reason: text.open(requestPlace(row.id, "reason"), row.sealed_reason),
    lapsesOn: row.lapses_on,
    status,
    answeredAt: row.answered_at,
    answeredByName: row.answered_by_name,
    answer:
      row.sealed_answer === null
        ? null
        : text.open(requestPlace(row.id, "answer"), row.sealed_answer),
    canAnswer: !isAsker && status === "sent" && actor.permissions.has("case.invite-partner"),
    version: row.version,
  };
}
