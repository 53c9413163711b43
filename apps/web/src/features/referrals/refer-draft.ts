import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { Referral, ReferralBody } from "./referrals-api.ts";

export const urgencies = ["acute", "within-a-day", "within-a-week"] as const;

export type ReferDraft = {
  /** Organisation and agreement together: a partner may have signed more than one. */
  readonly choice: string;
  readonly part: string;
  readonly question: string;
  readonly about: string;
  readonly urgency: Referral["urgency"] | "";
  readonly askedBy: DateValue;
};

export const emptyReferral: ReferDraft = {
  choice: "",
  part: "",
  question: "",
  about: "",
  urgency: "",
  askedBy: null,
};

type Choice = { readonly organisationId: string; readonly agreementId: string };

/** The name of a choice in the form. */
export function choiceOf({ organisationId, agreementId }: Choice): string {
  return `${organisationId} ${agreementId}`;
}

type Words = {
  readonly missingWho: string;
  readonly missingPart: string;
  readonly missingQuestion: string;
  readonly missingUrgency: string;
  readonly missingDay: string;
};

/** What must still be filled in. */
export function wrongWith(draft: ReferDraft, m: Words) {
  return [
    ...(draft.choice === "" ? [{ name: "choice", message: m.missingWho }] : []),
    ...(draft.part.trim() === "" ? [{ name: "part", message: m.missingPart }] : []),
    ...(draft.question.trim() === "" ? [{ name: "question", message: m.missingQuestion }] : []),
    ...(draft.urgency === "" ? [{ name: "urgency", message: m.missingUrgency }] : []),
    ...(draft.askedBy?.kind === "exact" ? [] : [{ name: "askedBy", message: m.missingDay }]),
  ];
}

/** The body to send; undefined while something is missing. */
export function referralBody(draft: ReferDraft): ReferralBody | undefined {
  const [organisationId, agreementId] = draft.choice.split(" ");
  const askedBy = dayOfAnswer(draft.askedBy);
  if (!organisationId || !agreementId || askedBy === undefined || draft.urgency === "")
    return undefined;
  const about = draft.about.trim();
  return {
    organisationId,
    agreementId,
    part: draft.part.trim(),
    question: draft.question.trim(),
    ...(about === "" ? {} : { about }),
    urgency: draft.urgency,
    askedBy,
  };
}
