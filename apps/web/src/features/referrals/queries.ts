import { queryOptions } from "@tanstack/react-query";
import { dossierReading } from "../cases/index.ts";
import { listSecondPersons, listSecrecyForms, listTurns } from "./duty-api.ts";
import {
  listCandidates,
  listCaseload,
  listCaseloads,
  listDelegations,
  listHandovers,
  listHandoverTargets,
  previewHandover,
} from "./handover-api.ts";
import {
  countWaiting,
  listAccessRequests,
  listCaseReferrals,
  listOverdueReferrals,
  listReferrals,
} from "./referrals-api.ts";

// Keys are `["referrals", "list", …]`: an event about a referral then refreshes them by itself.

/** How much waits for an answer. */
export const waitingQuery = queryOptions({
  queryKey: ["referrals", "list", "waiting"],
  queryFn: ({ signal }) => countWaiting(signal),
});

/** Questions to the own organisation. */
export const inboxQuery = queryOptions({
  queryKey: ["referrals", "list", "inbox"],
  queryFn: ({ signal }) => listReferrals(signal),
  ...dossierReading,
});

/** Own questions that are late. */
export const overdueQuery = queryOptions({
  queryKey: ["referrals", "list", "overdue"],
  queryFn: ({ signal }) => listOverdueReferrals(signal),
  ...dossierReading,
});

/** Questions about one case. */
export function caseReferralsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["referrals", "list", "of-case", caseId],
    queryFn: ({ signal }) => listCaseReferrals(caseId, signal),
    ...dossierReading,
  });
}

/** Requests for access, of one case or of all. */
export function accessRequestsQuery(caseId?: string) {
  return queryOptions({
    queryKey: ["referrals", "list", "access", caseId ?? "all"],
    queryFn: ({ signal }) => listAccessRequests(caseId, signal),
    ...dossierReading,
  });
}

/** Offers and receipts, of one case or of all. */
export function handoversQuery(caseId?: string) {
  return queryOptions({
    queryKey: ["referrals", "list", "handovers", caseId ?? "all"],
    queryFn: ({ signal }) => listHandovers(caseId, signal),
    ...dossierReading,
  });
}

/** Organisations to which a case can be offered. */
export const handoverTargetsQuery = queryOptions({
  queryKey: ["referrals", "targets"],
  queryFn: ({ signal }) => listHandoverTargets(signal),
});

/** What a handover would do. */
export function handoverPreviewQuery(caseId: string, organisationId: string) {
  return queryOptions({
    queryKey: ["referrals", "preview", caseId, organisationId],
    queryFn: ({ signal }) => previewHandover(caseId, organisationId, signal),
    refetchOnWindowFocus: false,
  });
}

/** Who stands in for the coordinator. */
export function delegationsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["referrals", "list", "delegations", caseId],
    queryFn: ({ signal }) => listDelegations(caseId, signal),
    ...dossierReading,
  });
}

/** Who can stand in. */
export function candidatesQuery(caseId: string) {
  return queryOptions({
    queryKey: ["referrals", "candidates", caseId],
    queryFn: ({ signal }) => listCandidates(caseId, signal),
  });
}

/** How a case stands. */
export function turnsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["referrals", "list", "turns", caseId],
    queryFn: ({ signal }) => listTurns(caseId, signal),
    ...dossierReading,
  });
}

/** Forms about breaking secrecy, of one case or of all. */
export function secrecyFormsQuery(caseId?: string) {
  return queryOptions({
    queryKey: ["referrals", "list", "secrecy", caseId ?? "all"],
    queryFn: ({ signal }) => listSecrecyForms(caseId, signal),
    ...dossierReading,
  });
}

/** Colleagues who can be the second person. */
export function secondPersonsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["referrals", "seconds", caseId],
    queryFn: ({ signal }) => listSecondPersons(caseId, signal),
  });
}

/** Who coordinates how many open cases. */
export const caseloadsQuery = queryOptions({
  queryKey: ["referrals", "list", "caseloads"],
  queryFn: ({ signal }) => listCaseloads(signal),
});

/** Open cases of one coordinator. */
export function caseloadQuery(membershipId: string) {
  return queryOptions({
    queryKey: ["referrals", "list", "caseload", membershipId],
    queryFn: ({ signal }) => listCaseload(membershipId, signal),
    enabled: membershipId !== "",
  });
}
