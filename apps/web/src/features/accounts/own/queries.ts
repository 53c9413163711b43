import { queryOptions } from "@tanstack/react-query";
import { listApiTokens, listCredentials, listOwnSessions } from "./own-account-api.ts";

/** The own means of signing in. */
export const credentialsQuery = queryOptions({
  queryKey: ["accounts", "own", "credentials"],
  queryFn: ({ signal }) => listCredentials(signal),
});

/** The own tokens that still work. */
export const apiTokensQuery = queryOptions({
  queryKey: ["accounts", "own", "api-tokens"],
  queryFn: ({ signal }) => listApiTokens(signal),
});

/** The own open sessions. */
export const ownSessionsQuery = queryOptions({
  queryKey: ["accounts", "own", "sessions"],
  queryFn: ({ signal }) => listOwnSessions(signal),
});
