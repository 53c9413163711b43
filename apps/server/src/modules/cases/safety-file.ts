import { refuse, type Day, type Refusal } from "@schakel/kernel";

/** Somebody who may come to harm: the client, a child, or family abroad (R423). */
export type PersonAtRisk = {
  readonly who: string;
  readonly place: "netherlands" | "abroad" | "unknown";
  /** ISO 3166, two letters. */
  readonly country?: string | undefined;
  readonly threat: string;
};

/** What a safety file says. */
export type SafetySections = {
  readonly threats: string;
  readonly personsAtRisk: readonly PersonAtRisk[];
  readonly agreements: string;
  readonly whatToDo: string;
};

/** A review lies ahead: a day in the past would never remind anybody. */
export function canReviewOn(reviewOn: Day, today: Day): Refusal<"review-in-past"> | null {
  return reviewOn < today ? refuse("review-in-past", { today }) : null;
}

/** Whether the day for the review has come. */
export function isReviewDue(reviewOn: Day, today: Day): boolean {
  return reviewOn <= today;
}
