import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  getSignal,
  listDrafts,
  listSignals,
  listSignLists,
  type SignalFilter,
} from "./signal-api.ts";

/** Signals of a list, page by page. Its key is refreshed by `signal.*` events. */
export function signalListQuery(filter: SignalFilter) {
  return infiniteQueryOptions({
    queryKey: ["signals", "list", filter.view, filter.status],
    queryFn: ({ pageParam, signal }) =>
      listSignals(pageParam === "" ? filter : { ...filter, after: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/**
 * One signal. Reading it is a line in its log: the event stream says when something changed, so a
 * look at another window is no reason to read again.
 */
export function signalQuery(signalId: string) {
  return queryOptions({
    queryKey: ["signals", "one", signalId],
    queryFn: ({ signal }) => getSignal(signalId, signal),
    staleTime: 300_000,
    refetchOnWindowFocus: false,
  });
}

/** Sign lists for a form of exploitation. */
export function signListsQuery(form: string | undefined) {
  return queryOptions({
    queryKey: ["signals", "sign-lists", form ?? "all"],
    queryFn: ({ signal }) => listSignLists(form, signal),
    staleTime: 3_600_000,
  });
}

/** Own reports that were not sent yet; always asked anew, another window may have gone on. */
export const draftsQuery = queryOptions({
  queryKey: ["signals", "list", "drafts"],
  queryFn: ({ signal }) => listDrafts(signal),
  staleTime: 0,
});
