import { refuse, type Refusal } from "@schakel/kernel";

/** Look-ups that one person has on one day: enough for an intake desk, too few to go fishing. */
export const lookupsPerDay = 20;

/** Each comparison with others' clients tells something, so a day has a budget of them. */
export function mayLookUp(
  doneToday: number,
  perDay = lookupsPerDay,
): Refusal<"lookup-budget-spent"> | null {
  return doneToday >= perDay ? refuse("lookup-budget-spent", { perDay }) : null;
}

/** Two cases to take together, as far as it decides whether they can be. */
export type CasesToMerge = {
  readonly fromCaseId: string;
  readonly intoCaseId: string;
  /** Whether the actor's organisation coordinates both. */
  readonly coordinatesBoth: boolean;
  /** Case in which each already goes on, if any. */
  readonly fromGoesOnIn: string | null;
  readonly intoGoesOnIn: string | null;
};

/** Only who coordinates both takes them together, and a case goes on in one other, never in a ring. */
export function canMerge(
  asked: CasesToMerge,
): Refusal<"same-case" | "not-coordinating" | "already-merged"> | null {
  if (asked.fromCaseId === asked.intoCaseId) return refuse("same-case");
  if (!asked.coordinatesBoth) return refuse("not-coordinating");
  const isMerged = asked.fromGoesOnIn !== null || asked.intoGoesOnIn !== null;
  return isMerged ? refuse("already-merged") : null;
}
