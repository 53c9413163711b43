import type { Compartment } from "@schakel/contract";
import type { Day, Instant } from "@schakel/kernel";
import { sql, type RawBuilder } from "kysely";
import type { Actor } from "../../platform/database/actor.ts";
import type { Tx } from "../../platform/database/as-actor.ts";
import { notFound } from "../../platform/database/require-permission.ts";
import type { Dossier, Place } from "../identity/index.ts";
import {
  isOverdue,
  possibleSteps,
  type ReferralId,
  type ReferralSide,
  type ReferralStatus,
} from "./referral.ts";

/** A referral as the row policies let the actor see it. */
export type ReferralRow = {
  id: ReferralId;
  case_id: string;
  /** Null for who has no access to the dossier (yet). */
  case_number: string | null;
  case_pseudonym: string | null;
  sender_organisation_id: string;
  sender_organisation_key: number;
  sender_organisation: string;
  sent_by_name: string;
  sent_at: Instant;
  receiver_organisation_id: string;
  receiver_organisation_key: number;
  receiver_organisation: string;
  agreement_id: string;
  agreement_title: string | null;
  urgency: "acute" | "within-a-day" | "within-a-week";
  asked_by: Day;
  sealed_question: Buffer;
  sealed_about: Buffer | null;
  compartments: Compartment[];
  status: ReferralStatus;
  answered_at: Instant | null;
  answered_by_name: string | null;
  decline_reason: string | null;
  sealed_answer: Buffer | null;
  version: number;
};

type Column = "question" | "about" | "answer";

/** Where the texts of a referral stand; sealed with a key of its own. */
export function referralPlace(referralId: string, column: Column): Place {
  return { table: "referrals.referrals", row: referralId, column, version: 1 };
}

/** Referrals that fit a condition on `r`, with the names of both sides. */
export async function selectReferrals(
  tx: Tx,
  where: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
): Promise<ReferralRow[]> {
  const { rows } = await sql<ReferralRow>`
    select r.*, c.number as case_number, c.pseudonym as case_pseudonym, so.name as sender_organisation,
           ro.name as receiver_organisation, s.display_name as sent_by_name, b.display_name as answered_by_name,
           a.title as agreement_title
      from referrals.referrals r
      join partners.organisations so on so.id = r.sender_organisation_id
      join partners.organisations ro on ro.id = r.receiver_organisation_id
      join accounts.accounts s on s.id = r.sent_by
      left join accounts.accounts b on b.id = r.answered_by
      left join agreements.agreements a on a.id = r.agreement_id
      -- Row security leaves this empty for who may not open the case.
      left join cases.cases c on c.id = r.case_id
     where ${where} order by ${order} limit ${limit}`.execute(tx);
  return rows;
}

/** One referral; a not-found {@link Denied} when there is none for this actor. */
export async function getReferral(tx: Tx, id: string, event: string): Promise<ReferralRow> {
  const [row] = await selectReferrals(tx, sql`r.id = ${id}`, sql`r.id`, 1);
  if (!row) throw notFound(event, "referral", id);
  return row;
}

/** On which side of a referral the actor stands. */
export function sideOf(actor: Actor, row: ReferralRow): ReferralSide {
  return row.receiver_organisation_key === actor.organisationKey ? "receiver" : "sender";
}

/** A referral as its two sides read it; who was asked learns the case when it may open it. */
export function referralView(row: ReferralRow, text: Dossier, actor: Actor, today: Day) {
  const open = (column: Column, sealed: Buffer | null): string | null =>
    sealed === null ? null : text.open(referralPlace(row.id, column), sealed);
  const side = sideOf(actor, row);
  const may = actor.permissions.has(
    side === "receiver" ? "referral.answer" : "case.invite-partner",
  );
  return {
    id: row.id,
    side,
    caseId: row.case_number === null ? null : row.case_id,
    caseNumber: row.case_number,
    casePseudonym: row.case_pseudonym,
    senderOrganisationId: row.sender_organisation_id,
    senderOrganisation: row.sender_organisation,
    sentByName: row.sent_by_name,
    sentAt: row.sent_at,
    receiverOrganisationId: row.receiver_organisation_id,
    receiverOrganisation: row.receiver_organisation,
    agreementId: row.agreement_id,
    agreementTitle: row.agreement_title,
    urgency: row.urgency,
    askedBy: row.asked_by,
    isOverdue: isOverdue({ status: row.status, askedBy: row.asked_by }, today),
    question: open("question", row.sealed_question) ?? "",
    about: open("about", row.sealed_about),
    compartments: row.compartments,
    status: row.status,
    answeredAt: row.answered_at,
    answeredByName: row.answered_by_name,
    declineReason: row.decline_reason,
    answer: open("answer", row.sealed_answer),
    allowedActions: may ? possibleSteps(row.status, side) : [],
    version: row.version,
  };
}
