import {
  infiniteQueryOptions,
  queryOptions,
  useSuspenseQuery,
  type QueryClient,
} from "@tanstack/react-query";
import type { Resource } from "../../api/client.ts";
import {
  getCase,
  listCaseLog,
  listCases,
  listCoordinators,
  type CaseDetail,
  type CaseListQuery,
} from "./case-api.ts";
import { listEntries, listEntryVersions, type EntryFilter } from "./entry-api.ts";

/**
 * Reading a dossier is a line in its log. The event stream says when something changed, so a look
 * at another window is no reason to read again.
 */
export const dossierReading = { staleTime: 300_000, refetchOnWindowFocus: false } as const;

/** Cases of a list, page by page. */
export function caseListQuery(asked: CaseListQuery) {
  return infiniteQueryOptions({
    queryKey: ["cases", "list", asked],
    queryFn: ({ pageParam, signal }) =>
      listCases(pageParam === "" ? asked : { ...asked, after: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The head of one dossier. */
export function caseQuery(caseId: string) {
  return queryOptions({
    queryKey: ["cases", "one", caseId],
    queryFn: ({ signal }) => getCase(caseId, signal),
    ...dossierReading,
  });
}

/** The head of the dossier on this screen, which the frame of the case has loaded. */
export function useCase(caseId: string): Resource<CaseDetail> {
  return useSuspenseQuery(caseQuery(caseId)).data;
}

/** Entries of a dossier, page by page. */
export function entryListQuery(caseId: string, filter: EntryFilter) {
  return infiniteQueryOptions({
    queryKey: ["cases", "entries", caseId, filter],
    queryFn: ({ pageParam, signal }) =>
      listEntries(caseId, pageParam === "" ? filter : { ...filter, after: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    ...dossierReading,
  });
}

/** Earlier texts of one entry. */
export function entryVersionsQuery(caseId: string, entryId: string) {
  return queryOptions({
    queryKey: ["cases", "entry-versions", caseId, entryId],
    queryFn: ({ signal }) => listEntryVersions(caseId, entryId, signal),
    ...dossierReading,
  });
}

/** Who saw a dossier, page by page. Never kept: looking is itself a line. */
export function caseLogQuery(caseId: string) {
  return infiniteQueryOptions({
    queryKey: ["cases", "access-log", caseId],
    queryFn: ({ pageParam, signal }) => listCaseLog(caseId, pageParam, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}

/**
 * Asks everything about one case again, after an own change. Await it before a form closes: a form
 * that opens right after must begin with the new version.
 */
export function refreshCase(queryClient: QueryClient, caseId: string): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey.includes(caseId) || (queryKey[0] === "cases" && queryKey[1] === "list"),
  });
}

/** Colleagues who may coordinate a case. */
export const coordinatorsQuery = queryOptions({
  queryKey: ["cases", "coordinators"],
  queryFn: ({ signal }) => listCoordinators(signal),
});

/** The newest open and closed cases, to find one by its code name. */
export const newestCasesQuery = queryOptions({
  queryKey: ["cases", "list", "newest"],
  queryFn: async ({ signal }) => {
    const pages = await Promise.all(
      (["open", "closed"] as const).map((status) => listCases({ status, limit: 100 }, signal)),
    );
    return pages.flatMap((page) => page.items);
  },
});
