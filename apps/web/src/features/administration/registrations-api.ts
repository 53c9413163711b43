import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client.ts";
import { etagOf, withSignal, type AnswerOf, type BodyOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";
import type { OneTimeLink } from "./administration-api.ts";

/** Somebody's request to be let into the members area. */
export type Registration = AnswerOf<paths["/registrations"]["get"]>["items"][number];
export type Approval = BodyOf<paths["/registrations/{registrationId}/approval"]["post"]>;

/** Requests that wait for a decision, oldest first, page by page. */
export const registrationListQuery = infiniteQueryOptions({
  queryKey: ["accounts", "list", "registrations"],
  queryFn: ({ pageParam, signal }) => {
    const query = pageParam === "" ? {} : { after: pageParam };
    return bodyOf(api.GET("/registrations", { params: { query }, ...withSignal(signal) }));
  },
  initialPageParam: "",
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Approves a request; the same key gives the same link for the new account again. */
export function approveRegistration(
  { id, version }: Registration,
  body: Approval,
  key: string,
): Promise<OneTimeLink> {
  const params = { path: { registrationId: id }, header: ifMatch(etagOf(version)) };
  const headers = idempotent(key);
  return bodyOf(api.POST("/registrations/{registrationId}/approval", { params, body, headers }));
}

/** Declines a request, with the reason. */
export async function declineRegistration(
  { id, version }: Registration,
  reason: string,
): Promise<void> {
  const params = { path: { registrationId: id }, header: ifMatch(etagOf(version)) };
  await api.POST("/registrations/{registrationId}/refusal", { params, body: { reason } });
}
