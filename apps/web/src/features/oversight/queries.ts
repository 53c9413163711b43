import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  listNoticeLines,
  listNotices,
  listWitnesses,
  readLogState,
  readNotice,
  type NoticeFilter,
} from "./oversight-api.ts";

/** Notices, page by page. */
export function noticeListQuery(filter: NoticeFilter) {
  return infiniteQueryOptions({
    queryKey: ["oversight", "list", filter],
    queryFn: ({ pageParam, signal }) => listNotices(filter, pageParam, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The newest open notices with how many there are, for the start of the day. */
export const openNoticesQuery = queryOptions({
  queryKey: ["oversight", "list", "today"],
  queryFn: ({ signal }) => listNotices({ status: "open" }, "", signal),
});

/** One notice. */
export function noticeQuery(noticeId: string) {
  return queryOptions({
    queryKey: ["oversight", "one", noticeId],
    queryFn: ({ signal }) => readNotice(noticeId, signal),
  });
}

/** The lines of the log behind a notice, page by page. */
export function noticeLinesQuery(noticeId: string) {
  return infiniteQueryOptions({
    queryKey: ["oversight", "lines", noticeId],
    queryFn: ({ pageParam, signal }) => listNoticeLines(noticeId, pageParam, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    refetchOnWindowFocus: false,
  });
}

/** How far the tree of the log is. */
export const logStateQuery = queryOptions({
  queryKey: ["oversight", "log-state"],
  queryFn: ({ signal }) => readLogState(signal),
});

/** Addresses that get every checkpoint. */
export const witnessesQuery = queryOptions({
  queryKey: ["oversight", "witnesses"],
  queryFn: ({ signal }) => listWitnesses(signal),
});
