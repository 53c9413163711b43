import { caseDossierRoutes } from "./case-dossier-routes.ts";
import { caseCareRoutes } from "./case-care-routes.ts";
import { caseConsentRoutes } from "./case-consent-routes.ts";
import { caseLifeRoutes } from "./case-life-routes.ts";
import { caseSafetyRoutes } from "./case-safety-routes.ts";

/** Every route of the module cases. */
export const caseRoutes = {
  ...caseLifeRoutes,
  ...caseDossierRoutes,
  ...caseConsentRoutes,
  ...caseSafetyRoutes,
  ...caseCareRoutes,
};

export type * from "./case-shapes.ts";
