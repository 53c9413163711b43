import { instant, refuse, type Brand, type Instant, type Refusal } from "@schakel/kernel";
import { Temporal } from "temporal-polyfill";

export type SignalId = Brand<string, "SignalId">;
export type DraftId = Brand<string, "DraftId">;
export type Urgency = "acute" | "within-a-day" | "within-a-week";
export type SignalStatus = "new" | "in-triage" | "decided";
export type Decision = "advice-given" | "referred" | "linked" | "case-opened" | "closed";

/** Hours within which the reporter hears something first; acute danger itself belongs to 112. */
const answerHours: Readonly<Record<Urgency, number>> = {
  acute: 2,
  "within-a-day": 24,
  "within-a-week": 7 * 24,
};

/** The moment before which the reporter gets a first answer. */
export function answerDueAt(urgency: Urgency, sentAt: Instant): Instant {
  const due = Temporal.Instant.from(sentAt).add({ hours: answerHours[urgency] });
  return instant(due.toString());
}

/** A signal is taken in hand by one person; who took it may take it again without harm. */
export function canStartTriage(
  signal: { readonly status: SignalStatus; readonly triagedBy: string | null },
  accountId: string,
): Refusal<"signal-decided" | "signal-in-other-hands"> | null {
  if (signal.status === "decided") return refuse("signal-decided");
  const isTaken = signal.status === "in-triage" && signal.triagedBy !== accountId;
  return isTaken ? refuse("signal-in-other-hands") : null;
}

/** What a decision needs beside its reason and feedback. */
export function canDecide(
  signal: { readonly status: SignalStatus },
  input: {
    readonly decision: Decision;
    readonly referredToOrganisationId?: string | undefined;
    readonly linkedSignalId?: string | undefined;
    readonly newCase?: object | undefined;
  },
): Refusal<"signal-decided" | "case-details-missing" | "referral-missing" | "link-missing"> | null {
  if (signal.status === "decided") return refuse("signal-decided");
  if (input.decision === "case-opened" && !input.newCase) return refuse("case-details-missing");
  if (input.decision === "referred" && input.referredToOrganisationId === undefined) {
    return refuse("referral-missing");
  }
  if (input.decision === "linked" && input.linkedSignalId === undefined)
    return refuse("link-missing");
  return null;
}

/** Advice and consult are no report: they carry no identifying field at all (R108). */
export function mayNamePersons(kind: string): boolean {
  return kind === "possible-victim" || kind === "location-or-company";
}
