import { accountRoutes } from "./accounts.ts";
import { agreementRoutes } from "./agreements.ts";
import { caseRoutes } from "./cases.ts";
import { documentRoutes } from "./documents.ts";
import { logRoutes } from "./log.ts";
import { oversightRoutes } from "./oversight.ts";
import { duplicateRoutes } from "./duplicates.ts";
import { partnerRoutes } from "./partners.ts";
import { processRoutes } from "./process.ts";
import { referralRoutes } from "./referrals.ts";
import { regionRoutes } from "./regions.ts";
import { rightsRoutes } from "./rights.ts";
import { signalRoutes } from "./signals.ts";
import { systemRoutes } from "./system.ts";

/** Every route of the API, by its operation id. */
export const routes = {
  ...accountRoutes,
  ...agreementRoutes,
  ...caseRoutes,
  ...documentRoutes,
  ...duplicateRoutes,
  ...logRoutes,
  ...oversightRoutes,
  ...partnerRoutes,
  ...processRoutes,
  ...referralRoutes,
  ...regionRoutes,
  ...rightsRoutes,
  ...signalRoutes,
  ...systemRoutes,
};
