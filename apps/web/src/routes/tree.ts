import { administrationRoutes } from "./administration.ts";
import {
  agreementRoute,
  agreementsRoute,
  agreementTextRoute,
  emergencyRoute,
  newAgreementRoute,
} from "./agreements.ts";
import { caseRoutes, casesRoute, noticesRoute, openCaseRoute, searchRoute } from "./casework.ts";
import { partnerRoute, partnersRoute } from "./partners.ts";
import { ownAccountRoute } from "./own-account.ts";
import { privacyRoutes } from "./privacy.ts";
import {
  invitationRoute,
  loginRoute,
  registrationRoute,
  startRoute,
  styleRoute,
} from "./public.ts";
import { askAccessRoute, inboxRoute, reassignRoute } from "./referrals.ts";
import { newSignalRoute, signalRoute, signalsRoute } from "./signals.ts";
import { todayRoute } from "./today.ts";
import { publicRoute, rootRoute, workRoute } from "./root.ts";

/** All addresses of the web app. A new screen gets a line here. */
export const routeTree = rootRoute.addChildren([
  publicRoute.addChildren([startRoute, loginRoute, registrationRoute, invitationRoute, styleRoute]),
  workRoute.addChildren([
    todayRoute,
    signalsRoute,
    newSignalRoute,
    signalRoute,
    casesRoute,
    openCaseRoute,
    reassignRoute,
    caseRoutes,
    inboxRoute,
    askAccessRoute,
    searchRoute,
    noticesRoute,
    agreementsRoute,
    newAgreementRoute,
    agreementRoute,
    agreementTextRoute,
    emergencyRoute,
    partnersRoute,
    partnerRoute,
    privacyRoutes,
    administrationRoutes,
    ownAccountRoute,
  ]),
]);
