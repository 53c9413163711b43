import type { ServerModule } from "../../platform/http/module.ts";
import { servePartners } from "./routes.ts";

export { findOrganisation, findOrganisationBySlug } from "./get-organisation.ts";
export { listBodies } from "./list-bodies.ts";
export type { Body, BodyMember } from "./list-bodies.ts";
export { listOrganisations } from "./list-organisations.ts";
export type { OrganisationQuery } from "./list-organisations.ts";
export { listPackItems } from "./list-pack-items.ts";
export type { PackItem } from "./list-pack-items.ts";
export { listPartnerSets } from "./list-partner-sets.ts";
export type { PartnerSet } from "./list-partner-sets.ts";
export { loadDirectory } from "./load-directory.ts";
export type { Channel, OrganisationDetail, OrganisationSummary } from "./organisation.ts";

/** The directory of partners. */
export const partnersModule: ServerModule = {
  name: "partners",
  problems: {},
  serve: servePartners,
};
