import type { CaseSearch } from "./case-search.ts";

let last: CaseSearch = {};

/** Remembers with which filters the list stood, for the way back from a case. In memory only. */
export function rememberList(search: CaseSearch): void {
  last = search;
}

/** The filters of the list as it stood last. */
export function lastList(): CaseSearch {
  return last;
}
