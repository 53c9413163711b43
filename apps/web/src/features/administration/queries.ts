import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  listAccounts,
  listAuditEvents,
  listInvitations,
  listItemsToCheck,
  listPacks,
  listRoles,
  listSessions,
  type Outcome,
} from "./administration-api.ts";

/** People of the own organisation, page by page. */
export const accountListQuery = infiniteQueryOptions({
  queryKey: ["accounts", "list", "members"],
  queryFn: ({ pageParam, signal }) => listAccounts(pageParam, signal),
  initialPageParam: "",
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Roles to invite to. */
export const rolesQuery = queryOptions({
  queryKey: ["accounts", "roles"],
  queryFn: ({ signal }) => listRoles(signal),
  staleTime: 3_600_000,
});

/** Invitations that can still be used. */
export const invitationsQuery = queryOptions({
  queryKey: ["accounts", "list", "invitations"],
  queryFn: ({ signal }) => listInvitations(signal),
});

/** Open sessions. */
export const sessionsQuery = queryOptions({
  queryKey: ["accounts", "list", "sessions"],
  queryFn: ({ signal }) => listSessions(signal),
});

/** Packs that are loaded. */
export const packsQuery = queryOptions({
  queryKey: ["regions", "list", "packs"],
  queryFn: ({ signal }) => listPacks(signal),
});

/** Items of the packs that need a check, page by page. */
export function itemsToCheckQuery(pack: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ["regions", "list", "items-to-check", pack ?? "all"],
    queryFn: ({ pageParam, signal }) => listItemsToCheck(pack, pageParam, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** The log of the organisation, page by page. Reading it is itself a line. */
export function auditListQuery(outcome: Outcome | undefined) {
  return infiniteQueryOptions({
    queryKey: ["audit", "events", outcome ?? "all"],
    queryFn: ({ pageParam, signal }) => listAuditEvents(outcome, pageParam, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next ?? undefined,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
}
