import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
} from "@tanstack/react-router";
import { WorkErrorScreen } from "../app/route-error.tsx";
import { requireSession } from "./require-session.ts";

/** What every route can use while it loads. */
export type RouteContext = { readonly queryClient: QueryClient };

export const rootRoute = createRootRouteWithContext<RouteContext>()();

/** Public pages: no session needed. */
export const publicRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "public",
  component: lazyRouteComponent(() => import("../app/shell/public-shell.tsx"), "PublicShell"),
});

/** Every screen of the work: asks for the session first, or goes to the log-in. */
export const workRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "work",
  beforeLoad: ({ context, location }) => requireSession(context.queryClient, location.href),
  component: lazyRouteComponent(() => import("../app/shell/work-shell.tsx"), "WorkShell"),
  errorComponent: WorkErrorScreen,
});
