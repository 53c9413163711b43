import { signalDeskRoutes } from "./signal-desk-routes.ts";
import { signalDraftRoutes } from "./signal-draft-routes.ts";

/** Every route of the module signals. */
export const signalRoutes = { ...signalDraftRoutes, ...signalDeskRoutes };

export { draftInput, reportInput } from "./signal-shapes.ts";
export type * from "./signal-shapes.ts";
export type * from "./sign-evidence-shapes.ts";
