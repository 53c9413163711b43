import { queryOptions } from "@tanstack/react-query";
import { getOrganisation, listOrganisations, type OrganisationQuery } from "./partners-api.ts";

/** The directory changes a few times a week at most. */
const freshMs = 600_000;

/** Partners of the region and of the country. */
export function organisationListQuery(asked: OrganisationQuery) {
  return queryOptions({
    queryKey: ["partners", "list", asked],
    queryFn: ({ signal }) => listOrganisations(asked, signal),
    staleTime: freshMs,
  });
}

/** One partner. */
export function organisationQuery(organisationId: string) {
  return queryOptions({
    queryKey: ["partners", "one", organisationId],
    queryFn: ({ signal }) => getOrganisation(organisationId, signal),
    staleTime: freshMs,
  });
}
