import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { workRoute } from "./root.ts";

/** What others ask the own organisation, and what it asked itself. */
export const inboxRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/verwijzingen",
  component: lazyRouteComponent(() => import("../features/referrals/screens.ts"), "InboxScreen"),
});

export const askAccessRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/verwijzingen/toegang-vragen",
  component: lazyRouteComponent(
    () => import("../features/referrals/screens.ts"),
    "AskAccessScreen",
  ),
});

export const reassignRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/casussen/verdelen",
  component: lazyRouteComponent(() => import("../features/referrals/screens.ts"), "ReassignScreen"),
});
