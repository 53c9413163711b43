import type { Compartment } from "@schakel/contract";
import { refuse, type Brand, type Day, type Refusal } from "@schakel/kernel";

export type HandoverId = Brand<string, "HandoverId">;
export type HandoverStatus = "offered" | "accepted" | "declined" | "withdrawn";
export type HandoverSide = "from" | "to";
export type HandoverAction = "accept" | "decline" | "withdraw" | "print";

/** What one side can do now; the receipt is for both. */
export function possibleHandoverActions(
  status: HandoverStatus,
  side: HandoverSide,
): HandoverAction[] {
  if (status === "accepted") return ["print"];
  if (status !== "offered") return [];
  return side === "to" ? ["accept", "decline"] : ["withdraw"];
}

/** An offer is answered once. */
export function canSettle(status: HandoverStatus): Refusal<"handover-answered"> | null {
  return status === "offered" ? null : refuse("handover-answered", { status });
}

export type Aftercare = { readonly compartments: readonly Compartment[]; readonly until: Day };

/** Aftercare ends on a day to come, and shows a municipality or a RIEC no health (privacy rule 9). */
export function canKeepReading(
  aftercare: Aftercare | undefined,
  organisationType: string,
  today: Day,
): Refusal<"aftercare-in-past" | "aftercare-no-health"> | null {
  if (!aftercare) return null;
  if (aftercare.until < today) return refuse("aftercare-in-past", { today });
  const isBarred = organisationType === "municipality" || organisationType === "riec";
  return isBarred && aftercare.compartments.includes("care-health")
    ? refuse("aftercare-no-health")
    : null;
}

/** A participation under an agreement of the region that a case leaves ends with it. */
export function endsWithRegion(agreementRegionId: string, toRegionId: string): boolean {
  return agreementRegionId !== toRegionId;
}
