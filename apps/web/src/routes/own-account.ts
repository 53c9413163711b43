import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { workRoute } from "./root.ts";

export const ownAccountRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/account",
  component: lazyRouteComponent(
    () => import("../features/accounts/own/own-account-screen.tsx"),
    "OwnAccountScreen",
  ),
});
