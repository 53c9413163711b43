import { QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "./problem.ts";

/** Retries only what may pass by itself: no network, too busy. A refusal is an answer. */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false;
  return (error.kind === "offline" || error.kind === "busy") && failures < 2;
}

/**
 * The cache of server state. It lives in memory only: nothing of a case is ever written to the
 * browser's storage. Fresh for 30 seconds; the event stream marks changes at once.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, gcTime: 300_000, retry: shouldRetry, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
