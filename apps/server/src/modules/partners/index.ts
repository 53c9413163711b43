export { findOrganisation, findOrganisationBySlug } from "./get-organisation.ts";
export { listBodies } from "./list-bodies.ts";
export type { Body, BodyMember } from "./list-bodies.ts";
export { listOrganisations } from "./list-organisations.ts";
export type { OrganisationQuery } from "./list-organisations.ts";
export { listPartnerSets } from "./list-partner-sets.ts";
export type { PartnerSet } from "./list-partner-sets.ts";
export { loadDirectory } from "./load-directory.ts";
export type { Channel, OrganisationDetail, OrganisationSummary } from "./organisation.ts";
