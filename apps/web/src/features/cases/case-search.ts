import type { CaseListQuery } from "./case-api.ts";

/** The filters of the list as they stand in the address: only what differs from the ordinary view. */
export type CaseSearch = {
  readonly fase?: "gesloten";
  readonly vorm?: string;
  readonly gemeente?: string;
  readonly mijn?: true;
};

/** Reads the filters out of an address that anybody may have typed; leaves out what cannot be. */
export function readCaseSearch(search: Record<string, unknown>): CaseSearch {
  const { fase, vorm, gemeente, mijn } = search;
  return {
    ...(fase === "gesloten" ? { fase } : {}),
    ...(typeof vorm === "string" && /^[a-z0-9-]{1,60}$/.test(vorm) ? { vorm } : {}),
    ...(typeof gemeente === "string" && /^GM\d{4}$/.test(gemeente) ? { gemeente } : {}),
    ...(mijn === true || mijn === "true" ? { mijn: true as const } : {}),
  };
}

/** What the server is asked for a view. */
export function listQueryOf(search: CaseSearch): CaseListQuery {
  return {
    status: search.fase === "gesloten" ? "closed" : "open",
    ...(search.vorm === undefined ? {} : { form: search.vorm }),
    ...(search.gemeente === undefined ? {} : { municipality: search.gemeente }),
    ...(search.mijn === undefined ? {} : { mine: "true" }),
  };
}

/** Changes one filter; undefined takes it away. */
export function withFilter<K extends keyof CaseSearch>(
  search: CaseSearch,
  name: K,
  value: CaseSearch[K] | undefined,
): CaseSearch {
  const { [name]: _, ...others } = search;
  return value === undefined ? others : { ...others, [name]: value };
}

/** Whether anything narrows the list, apart from open or closed. */
export function isNarrowed(search: CaseSearch): boolean {
  return search.vorm !== undefined || search.gemeente !== undefined || search.mijn !== undefined;
}
