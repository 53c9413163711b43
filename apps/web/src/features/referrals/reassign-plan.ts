import type { Reassigned } from "./handover-api.ts";

/** What is chosen on the screen: ticked cases, one colleague for all, others for single cases. */
export type Plan = {
  readonly chosen: ReadonlySet<string>;
  readonly toAll: string;
  readonly toOne: Readonly<Record<string, string>>;
};

export const emptyPlan: Plan = { chosen: new Set(), toAll: "", toOne: {} };

/** Who gets a case: its own choice, or else the one for all; empty when nobody is chosen. */
export function receiverOf(plan: Plan, caseId: string): string {
  return plan.toOne[caseId] || plan.toAll;
}

/** The run to send; undefined when nothing is ticked or somebody is missing. */
export function itemsOf(
  plan: Plan,
): readonly { readonly caseId: string; readonly membershipId: string }[] | undefined {
  const items = [...plan.chosen].map((caseId) => ({
    caseId,
    membershipId: receiverOf(plan, caseId),
  }));
  return items.length > 0 && items.every((item) => item.membershipId !== "") ? items : undefined;
}

/** How many cases went over and how many did not. */
export function tally(results: readonly Reassigned[]): { done: number; refused: number } {
  const refused = results.filter((result) => result.outcome === "refused").length;
  return { done: results.length - refused, refused };
}
