import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { workRoute } from "./root.ts";

export const todayRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/vandaag",
  component: lazyRouteComponent(() => import("../features/today/today-screen.tsx"), "TodayScreen"),
});
