import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { getBreach, listBreaches } from "./breach-api.ts";
import { getRetention, getRun, listRegister, listRuns, previewRetention } from "./retention-api.ts";
import {
  getRequest,
  listPieces,
  listRequests,
  listViewingChoices,
  listViewings,
  type ViewingFilter,
} from "./rights-api.ts";

/** Looking is itself a line in the log: never kept, never asked again by itself. */
const looking = { refetchOnWindowFocus: false, gcTime: 0 } as const;
const pages = {
  initialPageParam: "",
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
};

export function viewingsQuery(caseId: string, filter: ViewingFilter) {
  return infiniteQueryOptions({
    queryKey: ["rights", "viewings", caseId, filter],
    queryFn: ({ pageParam, signal }) => listViewings(caseId, filter, pageParam, signal),
    ...pages,
    ...looking,
  });
}

export function viewingChoicesQuery(caseId: string) {
  return queryOptions({
    queryKey: ["rights", "viewing-choices", caseId],
    queryFn: ({ signal }) => listViewingChoices(caseId, signal),
    refetchOnWindowFocus: false,
    staleTime: 300_000,
  });
}

export function requestsQuery(caseId: string) {
  return queryOptions({
    queryKey: ["rights", "requests", caseId],
    queryFn: ({ signal }) => listRequests(caseId, signal),
    refetchOnWindowFocus: false,
  });
}

export function requestQuery(requestId: string) {
  return queryOptions({
    queryKey: ["rights", "one", requestId],
    queryFn: ({ signal }) => getRequest(requestId, signal),
    refetchOnWindowFocus: false,
  });
}

export function piecesQuery(caseId: string) {
  return queryOptions({
    queryKey: ["rights", "pieces", caseId],
    queryFn: ({ signal }) => listPieces(caseId, signal),
    ...looking,
  });
}

export function retentionQuery(caseId: string) {
  return queryOptions({
    queryKey: ["rights", "retention", caseId],
    queryFn: ({ signal }) => getRetention(caseId, signal),
    refetchOnWindowFocus: false,
  });
}

export const previewQuery = infiniteQueryOptions({
  queryKey: ["rights", "list", "preview"],
  queryFn: ({ pageParam, signal }) => previewRetention(pageParam, signal),
  ...pages,
  refetchOnWindowFocus: false,
});

/** A run goes on by itself: looked at again while one is under way. */
export const runsQuery = queryOptions({
  queryKey: ["rights", "list", "runs"],
  queryFn: ({ signal }) => listRuns(signal),
  refetchInterval: (query) =>
    query.state.data?.some((run) => run.status === "approved") ? 5_000 : false,
});

export function runQuery(destructionId: string) {
  return queryOptions({
    queryKey: ["rights", "one", destructionId],
    queryFn: ({ signal }) => getRun(destructionId, signal),
  });
}

export function registerQuery(state: "open" | "settled") {
  return infiniteQueryOptions({
    queryKey: ["rights", "list", "register", state],
    queryFn: ({ pageParam, signal }) => listRegister(state, pageParam, signal),
    ...pages,
  });
}

export const breachesQuery = infiniteQueryOptions({
  queryKey: ["rights", "list", "breaches"],
  queryFn: ({ pageParam, signal }) => listBreaches(pageParam, signal),
  ...pages,
});

export function breachQuery(breachId: string) {
  return queryOptions({
    queryKey: ["rights", "one", breachId],
    queryFn: ({ signal }) => getBreach(breachId, signal),
  });
}
