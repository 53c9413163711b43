import { queryOptions, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getSession, type Session } from "./session-api.ts";

/** The session of this browser. Fails with a «signed-out» problem when there is none. */
export const sessionQuery = queryOptions({
  queryKey: ["accounts", "session"],
  queryFn: getSession,
  staleTime: 300_000,
  gcTime: Infinity,
});

/** Who works here now. Only inside the work frame, where the session is already loaded. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** The session when there is one; for public pages. */
export function useSessionIfAny(): Session | undefined {
  return useQuery({ ...sessionQuery, enabled: false }).data;
}

/** Today in Amsterdam as `YYYY-MM-DD`, by the server's clock. */
export function useToday(): string {
  return useSession().today;
}

/**
 * Whether the role may do something at all: for menus. What may be done with one record comes with
 * that record (`allowedActions`), never from here.
 */
export function useCan(permission: string): boolean {
  return useSession().permissions.includes(permission);
}
