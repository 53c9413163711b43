import { processPlanRoutes } from "./process-plan-routes.ts";
import { processTrackRoutes } from "./process-track-routes.ts";

/** Every route of the module process. */
export const processRoutes = { ...processTrackRoutes, ...processPlanRoutes };

export type * from "./process-shapes.ts";
