import { agreementClauseRoutes } from "./agreements-clauses.ts";
import { emergencyRoutes } from "./agreements-emergency.ts";
import { agreementLifeRoutes } from "./agreements-routes.ts";
import { approvalRoutes, sharingRoutes } from "./agreements-sharing.ts";

export * from "./agreements-shapes.ts";
export { denialReasons } from "./agreements-clauses.ts";
export { sharingConditions } from "./agreements-sharing.ts";
export type { SharingCondition, SharingPreview } from "./agreements-sharing.ts";

export const agreementRoutes = {
  ...agreementLifeRoutes,
  ...agreementClauseRoutes,
  ...sharingRoutes,
  ...approvalRoutes,
  ...emergencyRoutes,
};
