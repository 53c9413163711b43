import { daysBetween, refuse, type Brand, type Day, type Refusal } from "@schakel/kernel";

export type DelegationId = Brand<string, "DelegationId">;
export type StoredDelegation = "offered" | "active" | "declined" | "ended";
/** As people see it: what was agreed may still have to begin, and ends by itself. */
export type DelegationStatus = StoredDelegation | "planned";
export type DelegationStep = "accept" | "decline" | "end";

/** Longer than this is no standing in but another coordinator: hand the case over. Ours, no law. */
const mostDays = 183;

/** A period of days to come, not longer than half a year. */
export function canDelegateFor(
  period: { readonly from: Day; readonly until: Day },
  today: Day,
): Refusal<"delegation-period"> | null {
  const { from, until } = period;
  const isWrong = from < today || until < from || daysBetween(from, until) > mostDays;
  return isWrong ? refuse("delegation-period", { today, mostDays }) : null;
}

/** How a delegation stands on a day; after its last day it is over without anybody doing anything. */
export function delegationOn(
  stored: StoredDelegation,
  period: { readonly from: Day; readonly until: Day },
  today: Day,
): DelegationStatus {
  if (stored !== "active" && stored !== "offered") return stored;
  if (period.until < today) return "ended";
  return stored === "active" && today < period.from ? "planned" : stored;
}

/** What somebody can do: the delegate answers and may stop, the coordination may stop it. */
export function possibleDelegationSteps(
  status: DelegationStatus,
  who: { readonly isDelegate: boolean; readonly coordinates: boolean },
): DelegationStep[] {
  if (status === "declined" || status === "ended") return [];
  const answers: DelegationStep[] =
    status === "offered" && who.isDelegate ? ["accept", "decline"] : [];
  const isUnderWay = status === "active" || status === "planned";
  const mayEnd = who.coordinates || (who.isDelegate && isUnderWay);
  return mayEnd ? [...answers, "end"] : answers;
}
