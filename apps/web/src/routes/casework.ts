import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readCaseSearch } from "../features/cases/case-search.ts";
import { readRightsSearch } from "../features/rights/rights-search.ts";
import { readConsentSearch } from "../features/agreements/consent-search.ts";
import { workRoute } from "./root.ts";

export const casesRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/casussen",
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import("../features/cases/cases-screen.tsx"), "CasesScreen"),
});

export const openCaseRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/casussen/nieuw",
  component: lazyRouteComponent(
    () => import("../features/cases/open-case-screen.tsx"),
    "OpenCaseScreen",
  ),
});

export const searchRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/zoeken",
  component: lazyRouteComponent(
    () => import("../features/cases/search-screen.tsx"),
    "SearchScreen",
  ),
});

export const noticesRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/meldingen",
  component: lazyRouteComponent(
    () => import("../features/cases/notices-screen.tsx"),
    "NoticesScreen",
  ),
});

/** The frame of one case; its parts are the routes below. */
export const caseRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/casussen/$caseId",
  component: lazyRouteComponent(
    () => import("../features/case-page/case-screen.tsx"),
    "CaseScreen",
  ),
});

const overviewRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/",
  validateSearch: ({ schrijf }: Record<string, unknown>): { schrijf?: true } =>
    schrijf === true ? { schrijf } : {},
  component: lazyRouteComponent(
    () => import("../features/case-page/overview-section.tsx"),
    "OverviewSection",
  ),
});

const clientRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/client",
  validateSearch: readConsentSearch,
  component: lazyRouteComponent(
    () => import("../features/case-page/client-section.tsx"),
    "ClientSection",
  ),
});

const documentsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/documenten",
  component: lazyRouteComponent(
    () => import("../features/documents/documents-section.tsx"),
    "DocumentsSection",
  ),
});

const safetyRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/veiligheid",
  component: lazyRouteComponent(
    () => import("../features/cases/safety-section.tsx"),
    "SafetySection",
  ),
});

const caseLogRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/inzage",
  component: lazyRouteComponent(() => import("../features/cases/log-section.tsx"), "LogSection"),
});

const rightsParts = () => import("../features/rights/case-parts.ts");

const rightsRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/rechten",
  validateSearch: readRightsSearch,
  component: lazyRouteComponent(rightsParts, "ClientRightsSection"),
});

const requestRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/rechten/$requestId",
  component: lazyRouteComponent(rightsParts, "RequestSection"),
});

const handOverRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/overdragen",
  component: lazyRouteComponent(
    () => import("../features/cases/hand-over-section.tsx"),
    "HandOverSection",
  ),
});

const closeRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/afsluiten",
  component: lazyRouteComponent(
    () => import("../features/case-page/close-section.tsx"),
    "CloseSection",
  ),
});

const reopenRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/heropenen",
  component: lazyRouteComponent(
    () => import("../features/cases/reopen-section.tsx"),
    "ReopenSection",
  ),
});

const partnersInCaseRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/partners",
  component: lazyRouteComponent(
    () => import("../features/agreements/partners-section.tsx"),
    "PartnersSection",
  ),
});

const inviteRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/partners/uitnodigen",
  component: lazyRouteComponent(
    () => import("../features/agreements/invite-section.tsx"),
    "InviteSection",
  ),
});

const togetherRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/samenwerking",
  component: lazyRouteComponent(
    () => import("../features/referrals/screens.ts"),
    "WorkingTogetherSection",
  ),
});

const referRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/samenwerking/verwijzen",
  component: lazyRouteComponent(() => import("../features/referrals/screens.ts"), "ReferSection"),
});

const offerRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/samenwerking/overdragen",
  component: lazyRouteComponent(() => import("../features/referrals/screens.ts"), "OfferSection"),
});

const secrecyRoute = createRoute({
  getParentRoute: () => caseRoute,
  path: "/samenwerking/geheimhouding",
  component: lazyRouteComponent(() => import("../features/referrals/screens.ts"), "SecrecySection"),
});

/** One case with all its parts. */
export const caseRoutes = caseRoute.addChildren([
  overviewRoute,
  clientRoute,
  safetyRoute,
  documentsRoute,
  partnersInCaseRoute,
  inviteRoute,
  togetherRoute,
  referRoute,
  offerRoute,
  secrecyRoute,
  caseLogRoute,
  rightsRoute,
  requestRoute,
  handOverRoute,
  closeRoute,
  reopenRoute,
]);
