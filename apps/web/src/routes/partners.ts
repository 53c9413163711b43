import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readPartnerSearch } from "../features/partners/partner-search.ts";
import { workRoute } from "./root.ts";

export const partnersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/partners",
  validateSearch: readPartnerSearch,
  component: lazyRouteComponent(
    () => import("../features/partners/partners-screen.tsx"),
    "PartnersScreen",
  ),
});

export const partnerRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/partners/$organisationId",
  component: lazyRouteComponent(
    () => import("../features/partners/partner-screen.tsx"),
    "PartnerScreen",
  ),
});
