import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { workRoute } from "./root.ts";

const privacyRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/privacy",
  component: lazyRouteComponent(
    () => import("../features/rights/privacy-screen.tsx"),
    "PrivacyScreen",
  ),
});

const homeRoute = createRoute({
  getParentRoute: () => privacyRoute,
  path: "/",
  component: lazyRouteComponent(() => import("../features/rights/privacy-home.tsx"), "PrivacyHome"),
});

const registerRoute = createRoute({
  getParentRoute: () => privacyRoute,
  path: "/verzoeken",
  component: lazyRouteComponent(
    () => import("../features/rights/register-section.tsx"),
    "RegisterSection",
  ),
});

const retentionRoute = createRoute({
  getParentRoute: () => privacyRoute,
  path: "/bewaren",
  component: lazyRouteComponent(
    () => import("../features/rights/retention-section.tsx"),
    "RetentionSection",
  ),
});

const breachesRoute = createRoute({
  getParentRoute: () => privacyRoute,
  path: "/datalekken",
  component: lazyRouteComponent(
    () => import("../features/rights/breaches-section.tsx"),
    "BreachesSection",
  ),
});

const reportBreachRoute = createRoute({
  getParentRoute: () => privacyRoute,
  path: "/datalekken/melden",
  component: lazyRouteComponent(
    () => import("../features/rights/breach-form.tsx"),
    "ReportBreachSection",
  ),
});

const breachRoute = createRoute({
  getParentRoute: () => privacyRoute,
  path: "/datalekken/$breachId",
  component: lazyRouteComponent(
    () => import("../features/rights/breach-section.tsx"),
    "BreachSection",
  ),
});

/** The register of requests, retention and breaches. */
export const privacyRoutes = privacyRoute.addChildren([
  homeRoute,
  registerRoute,
  retentionRoute,
  breachesRoute,
  reportBreachRoute,
  breachRoute,
]);
