import { api, bodyOf } from "../../api/client.ts";
import { withSignal, type AnswerOf } from "../../api/operation.ts";
import type { paths } from "../../api/schema.d.ts";

/** A partner as it stands in the list. */
export type OrganisationSummary = AnswerOf<paths["/organisations"]["get"]>["items"][number];
/** A partner with its contacts, area, source and date. */
export type OrganisationDetail = AnswerOf<paths["/organisations/{organisationId}"]["get"]>;
export type TargetGroup = "A" | "B" | "C" | "D";

/** Which partners. */
export type OrganisationQuery = { readonly targetGroup?: TargetGroup };

/** Partners of the region and of the country. */
export async function listOrganisations(asked: OrganisationQuery, signal?: AbortSignal) {
  const { items } = await bodyOf(
    api.GET("/organisations", { params: { query: asked }, ...withSignal(signal) }),
  );
  return items;
}

/** One partner. */
export function getOrganisation(organisationId: string, signal?: AbortSignal) {
  const params = { path: { organisationId } };
  return bodyOf(api.GET("/organisations/{organisationId}", { params, ...withSignal(signal) }));
}
