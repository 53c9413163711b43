import { invitationRoute, loginRoute, startRoute, styleRoute } from "./public.ts";
import { publicRoute, rootRoute, workRoute } from "./root.ts";
import {
  administrationRoute,
  casesRoute,
  newSignalRoute,
  partnersRoute,
  searchRoute,
  signalsRoute,
  todayRoute,
} from "./work.ts";

/** All addresses of the web app. A new screen gets a line here. */
export const routeTree = rootRoute.addChildren([
  publicRoute.addChildren([startRoute, loginRoute, invitationRoute, styleRoute]),
  workRoute.addChildren([
    todayRoute,
    signalsRoute,
    newSignalRoute,
    casesRoute,
    partnersRoute,
    administrationRoute,
    searchRoute,
  ]),
]);
