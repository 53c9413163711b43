import { isStep, type StepId } from "./report/report-steps.ts";
import type { SignalFilter } from "./signal-api.ts";

const listWords = { postvak: "inbox", mijn: "mine" } as const;
const statusWords = {
  open: "open",
  nieuw: "new",
  opgepakt: "in-triage",
  besloten: "decided",
  alles: "all",
} as const;

/** Which list, in the words of the address. */
export type ListWord = keyof typeof listWords;
/** Which state, in the words of the address. */
export type StatusWord = keyof typeof statusWords;
/** The states that can be filtered on in each list; a reporter mainly wants to know what was answered. */
export const statusFilters: Readonly<Record<SignalFilter["view"], readonly StatusWord[]>> = {
  inbox: ["open", "nieuw", "opgepakt", "besloten", "alles"],
  mine: ["alles", "open", "besloten"],
};

/** The address of the list of signals: `?lijst=mijn&status=alles`; what is usual is left out. */
export type SignalsSearch = { readonly lijst?: ListWord; readonly status?: StatusWord };

/** Reads the address of the list; what is not understood is left out. */
export function readSignalsSearch(search: Record<string, unknown>): SignalsSearch {
  const { lijst, status } = search;
  return {
    ...(isKey(lijst, listWords) ? { lijst } : {}),
    ...(isKey(status, statusWords) ? { status } : {}),
  };
}

/**
 * What to ask the server for an address. Who may not triage sees the own reports; those are shown
 * whatever their state unless a state was chosen, because people look there for an answer.
 */
export function filterOf(search: SignalsSearch, canTriage: boolean): SignalFilter {
  const view = canTriage && search.lijst !== "mijn" ? "inbox" : "mine";
  const status = search.status ?? (view === "mine" ? "alles" : "open");
  return { view, status: statusWords[status] };
}

/** The state of a filter in the words of the server. */
export function statusOf(word: StatusWord): SignalFilter["status"] {
  return statusWords[word];
}

/** The address of a report: the draft and the step. */
export type ReportSearch = { readonly concept?: string; readonly stap?: StepId };

/** Reads the address of a report. */
export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const { concept, stap } = search;
  return {
    ...(typeof concept === "string" && concept !== "" ? { concept } : {}),
    ...(isStep(stap) ? { stap } : {}),
  };
}

/** The address of one signal; `verstuurd` right after sending it. */
export type SignalSearch = { readonly verstuurd?: true };

/** Reads the address of one signal. */
export function readSignalSearch(search: Record<string, unknown>): SignalSearch {
  return search["verstuurd"] === true ? { verstuurd: true } : {};
}

function isKey<T extends object>(value: unknown, words: T): value is keyof T {
  return typeof value === "string" && Object.hasOwn(words, value);
}
