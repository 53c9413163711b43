import type { ServerModule } from "./platform/http/module.ts";

/** Every module that serves routes, from the ground up. */
export const modules: readonly ServerModule[] = [];
