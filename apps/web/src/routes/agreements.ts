import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readAgreementSearch } from "../features/agreements/agreement-search.ts";
import { workRoute } from "./root.ts";

export const agreementsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/afspraken",
  component: lazyRouteComponent(
    () => import("../features/agreements/agreements-screen.tsx"),
    "AgreementsScreen",
  ),
});

export const newAgreementRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/afspraken/nieuw",
  component: lazyRouteComponent(
    () => import("../features/agreements/content-screens.tsx"),
    "NewAgreementScreen",
  ),
});

export const agreementRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/afspraken/$agreementId",
  validateSearch: readAgreementSearch,
  component: lazyRouteComponent(
    () => import("../features/agreements/agreement-screen.tsx"),
    "AgreementScreen",
  ),
});

export const agreementTextRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/afspraken/$agreementId/tekst",
  component: lazyRouteComponent(
    () => import("../features/agreements/content-screens.tsx"),
    "ReviseAgreementScreen",
  ),
});

export const emergencyRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/nood",
  component: lazyRouteComponent(
    () => import("../features/agreements/emergency-screen.tsx"),
    "EmergencyScreen",
  ),
});
