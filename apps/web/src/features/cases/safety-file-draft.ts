import { dayOfAnswer, type DateValue } from "../../ui/date-answer.ts";
import type { FormError } from "../../ui/form-errors.ts";
import type { SafetyBody, SafetyFile } from "./safety-api.ts";

/** Somebody at risk while it is written. */
export type PersonDraft = {
  readonly who: string;
  readonly place: "netherlands" | "abroad" | "unknown";
  readonly country: string | null;
  readonly threat: string;
};

/** A safety file while it is written. */
export type SafetyDraft = {
  readonly threats: string;
  readonly persons: readonly PersonDraft[];
  readonly agreements: string;
  readonly whatToDo: string;
  readonly owner: string;
  readonly review: DateValue;
};

export const emptyPerson: PersonDraft = { who: "", place: "unknown", country: null, threat: "" };

/** The form as it begins: the present file, or an empty one of the own organisation. */
export function safetyDraftOf(file: SafetyFile | null, ownOrganisationId: string): SafetyDraft {
  return {
    threats: file?.threats ?? "",
    persons: file?.personsAtRisk ?? [],
    agreements: file?.agreements ?? "",
    whatToDo: file?.whatToDo ?? "",
    owner: file?.ownerOrganisationId ?? ownOrganisationId,
    review: file && !file.isReviewDue ? { kind: "exact", day: file.reviewOn } : null,
  };
}

type CheckWords = {
  readonly missingOwner: string;
  readonly missingReview: string;
  readonly missingWho: string;
};

/** What is missing: an owner, a day for the review, or half a person. */
export function checkSafety(draft: SafetyDraft, words: CheckWords): FormError[] {
  const errors: FormError[] = [];
  const half = draft.persons.findIndex(({ who, threat }) => !who.trim() || !threat.trim());
  if (half >= 0) errors.push({ name: `who-${half}`, message: words.missingWho });
  if (draft.owner === "") {
    errors.push({ name: "ownerOrganisationId", message: words.missingOwner });
  }
  if (dayOfAnswer(draft.review) === undefined) {
    errors.push({ name: "reviewOn", message: words.missingReview });
  }
  return errors;
}

/** What is sent; a country only for who is abroad. */
export function safetyBody(draft: SafetyDraft): SafetyBody {
  return {
    threats: draft.threats.trim(),
    personsAtRisk: draft.persons.map(({ who, place, country, threat }) => ({
      who: who.trim(),
      place,
      threat: threat.trim(),
      ...(place === "abroad" && country !== null ? { country } : {}),
    })),
    agreements: draft.agreements.trim(),
    whatToDo: draft.whatToDo.trim(),
    ownerOrganisationId: draft.owner,
    reviewOn: dayOfAnswer(draft.review) ?? "",
  };
}
