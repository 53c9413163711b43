import { queryOptions } from "@tanstack/react-query";
import { listDrafts, listSignals } from "../signals/index.ts";
import { listRecentCases, listTasks, listTerms } from "./today-api.ts";

/** How far ahead tasks are shown. */
const taskDays = 14;
/** How far ahead legal terms are shown: the first warning comes at thirty days. */
const termDays = 30;
/** Signals are counted up to this number; above it «meer dan» says enough. */
export const countedSignals = 50;

// Keys are `["today", "list", …]`, so that events about signals, tasks, terms and cases refresh them.

export const tasksQuery = queryOptions({
  queryKey: ["today", "list", "tasks"],
  queryFn: ({ signal }) => listTasks(taskDays, signal),
});

export const termsQuery = queryOptions({
  queryKey: ["today", "list", "terms"],
  queryFn: ({ signal }) => listTerms(termDays, signal),
});

export const newSignalsQuery = queryOptions({
  queryKey: ["today", "list", "new-signals"],
  queryFn: ({ signal }) =>
    listSignals({ view: "inbox", status: "new", limit: countedSignals }, signal),
});

export const answersQuery = queryOptions({
  queryKey: ["today", "list", "answers"],
  queryFn: async ({ signal }) => {
    const { items } = await listSignals({ view: "mine", status: "all", limit: 50 }, signal);
    return items.filter((item) => item.hasUnreadFeedback);
  },
});

export const draftsQuery = queryOptions({
  queryKey: ["today", "list", "drafts"],
  queryFn: ({ signal }) => listDrafts(signal),
  staleTime: 0,
});

export function recentCasesQuery(isMine: boolean) {
  return queryOptions({
    queryKey: ["today", "list", "cases", isMine],
    queryFn: ({ signal }) => listRecentCases(isMine, 5, signal),
  });
}
