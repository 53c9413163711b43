import { breachRoutes } from "./rights-breaches.ts";
import { requestRoutes } from "./rights-requests.ts";
import { retentionRoutes } from "./rights-retention.ts";
import { viewingRoutes } from "./rights-viewings.ts";

export * from "./rights-breaches.ts";
export * from "./rights-requests.ts";
export * from "./rights-retention.ts";
export * from "./rights-viewings.ts";

/** Rights of the client: the log, requests, retention, breaches. */
export const rightsRoutes = {
  ...viewingRoutes,
  ...retentionRoutes,
  ...requestRoutes,
  ...breachRoutes,
};
