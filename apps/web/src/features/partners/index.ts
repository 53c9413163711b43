export type { OrganisationSummary } from "./partners-api.ts";
export { organisationListQuery, organisationQuery } from "./queries.ts";
