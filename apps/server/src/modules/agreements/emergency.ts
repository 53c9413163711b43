import { addDays, instant, type Day, type Instant } from "@schakel/kernel";
import { Temporal } from "temporal-polyfill";
import type { Place } from "../identity/index.ts";

/** Secrecy is broken for four hours at most (privacy rule 12). */
export const longestEmergencyMinutes = 240;

/** Days within which a privacy officer looks at it. */
export const reviewWithinDays = 7;

/** When an emergency that begins now is over: never later than four hours on. */
export function endOfEmergency(now: Instant, minutes: number): Instant {
  const lasting = Math.min(Math.max(minutes, 1), longestEmergencyMinutes);
  return instant(Temporal.Instant.from(now).add({ minutes: lasting }).toString());
}

/** The day by which it must be reviewed. */
export function reviewBy(today: Day): Day {
  return addDays(today, reviewWithinDays);
}

/** Whether a review is late. */
export function isReviewOverdue(
  emergency: { readonly reviewBy: Day; readonly verdict: string | null },
  today: Day,
): boolean {
  return emergency.verdict === null && emergency.reviewBy < today;
}

/** Where the reason of an emergency is sealed. */
export function reasonPlace(emergencyId: string): Place {
  return {
    table: "cases.emergency_accesses",
    row: emergencyId,
    column: "sealed_reason",
    version: 1,
  };
}

/** Where what the reviewer wrote is sealed. */
export function reviewPlace(emergencyId: string): Place {
  return {
    table: "cases.emergency_accesses",
    row: emergencyId,
    column: "sealed_review",
    version: 1,
  };
}
