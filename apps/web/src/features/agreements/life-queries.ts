import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { listApprovals } from "./approval-api.ts";
import { listEmergencies } from "./emergency-api.ts";
import {
  compareAgreements,
  getOfferedText,
  listDuties,
  listPossibleSignatories,
} from "./life-api.ts";

/** The text that was offered last. */
export function offeredTextQuery(agreementId: string) {
  return queryOptions({
    queryKey: ["agreements", "text", agreementId],
    queryFn: ({ signal }) => getOfferedText(agreementId, signal),
  });
}

/** What changed since another version. */
export function comparisonQuery(agreementId: string, other: string) {
  return queryOptions({
    queryKey: ["agreements", "comparison", agreementId, other],
    queryFn: ({ signal }) => compareAgreements(agreementId, other, signal),
  });
}

/** Colleagues of the parties who may sign. */
export function signatoriesQuery(agreementId: string) {
  return queryOptions({
    queryKey: ["agreements", "signatories", agreementId],
    queryFn: ({ signal }) => listPossibleSignatories(agreementId, signal),
  });
}

/** What agreements ask of me now. */
export const dutiesQuery = queryOptions({
  queryKey: ["agreements", "list", "duties"],
  queryFn: ({ signal }) => listDuties(signal),
});

/** Emergencies that concern me. */
export const emergenciesQuery = queryOptions({
  queryKey: ["agreements", "list", "emergencies"],
  queryFn: ({ signal }) => listEmergencies(signal),
});

/** Second persons in a case. */
export function approvalsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["agreements", "approvals", caseId],
    queryFn: ({ signal }) => listApprovals(caseId, signal),
  });
}

/** Asks anew for everything about agreements. */
export async function refreshAgreements(queryClient: QueryClient): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ["agreements"] });
}
