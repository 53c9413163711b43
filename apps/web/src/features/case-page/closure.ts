import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { FormError } from "../../ui/form-errors.ts";
import { recoveryDomains, type RecoveryDomain } from "../process/index.ts";

/** How a client stands in a domain at the end, compared to the beginning. */
export const outcomes = ["better", "same", "worse", "unknown"] as const;
export type Outcome = (typeof outcomes)[number];

/** Reasons to close; codes that the figures can count. */
export const closingReasons = [
  "goals-reached",
  "client-stops",
  "out-of-sight",
  "handed-to-region",
  "returned-home",
  "no-trafficking",
  "other",
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** A closure while it is written. */
export type ClosureDraft = {
  readonly reason: ClosingReason | null;
  readonly outcomes: Readonly<Partial<Record<RecoveryDomain, Outcome>>>;
  readonly aftercare: DateValue;
  readonly summary: string;
};

export const emptyClosure: ClosureDraft = {
  reason: null,
  outcomes: {},
  aftercare: null,
  summary: "",
};

type CheckWords = {
  readonly missingReason: string;
  readonly missingOutcome: string;
  readonly missingSummary: string;
};

/** What is missing: a reason, an answer in every domain («unknown» is one), a summary. */
export function checkClosure(draft: ClosureDraft, words: CheckWords): FormError[] {
  const errors: FormError[] = [];
  if (draft.reason === null) errors.push({ name: "reason", message: words.missingReason });
  for (const domain of recoveryDomains) {
    if (draft.outcomes[domain] === undefined) {
      errors.push({ name: `outcomes/${domain}`, message: words.missingOutcome });
    }
  }
  if (draft.summary.trim() === "") {
    errors.push({ name: "summary", message: words.missingSummary });
  }
  return errors;
}

/** What is sent; undefined while something is missing. */
export function closureBody(draft: ClosureDraft) {
  if (draft.reason === null) return undefined;
  const aftercareOn = dayOfAnswer(draft.aftercare);
  return {
    reason: draft.reason,
    outcomes: draft.outcomes,
    summary: draft.summary.trim(),
    ...(aftercareOn === undefined ? {} : { aftercareOn }),
  };
}
