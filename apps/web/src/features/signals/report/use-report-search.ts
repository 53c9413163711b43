import { getRouteApi } from "@tanstack/react-router";
import type { ReportSearch } from "../signal-search.ts";

const route = getRouteApi("/work/signalen/nieuw");

/** What the address of a report says: which draft it is, and which step is open. */
export function useReportSearch(): ReportSearch {
  return route.useSearch();
}
