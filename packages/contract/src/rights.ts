import { viewingRoutes } from "./rights-viewings.ts";

export * from "./rights-viewings.ts";

/** Rights of the client: the log, requests, retention, breaches. */
export const rightsRoutes = { ...viewingRoutes };
