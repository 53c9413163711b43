import { caseDossierRoutes } from "./case-dossier-routes.ts";
import { caseLifeRoutes } from "./case-life-routes.ts";

/** Every route of the module cases. */
export const caseRoutes = { ...caseLifeRoutes, ...caseDossierRoutes };

export type * from "./case-shapes.ts";
