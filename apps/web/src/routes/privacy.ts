import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { workRoute } from "./root.ts";

const parts = () => import("../features/rights/privacy-parts.ts");

const privacyRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/privacy",
  component: lazyRouteComponent(parts, "PrivacyScreen"),
});
const under = { getParentRoute: () => privacyRoute };

/** The register of requests, retention and breaches. */
export const privacyRoutes = privacyRoute.addChildren([
  createRoute({ ...under, path: "/", component: lazyRouteComponent(parts, "PrivacyHome") }),
  createRoute({
    ...under,
    path: "/verzoeken",
    component: lazyRouteComponent(parts, "RegisterSection"),
  }),
  createRoute({
    ...under,
    path: "/bewaren",
    component: lazyRouteComponent(parts, "RetentionSection"),
  }),
  createRoute({
    ...under,
    path: "/datalekken",
    component: lazyRouteComponent(parts, "BreachesSection"),
  }),
  createRoute({
    ...under,
    path: "/datalekken/melden",
    component: lazyRouteComponent(parts, "ReportBreachSection"),
  }),
  createRoute({
    ...under,
    path: "/datalekken/$breachId",
    component: lazyRouteComponent(parts, "BreachSection"),
  }),
]);
