import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { publicRoute } from "./root.ts";

export const startRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: "/",
  component: lazyRouteComponent(() => import("../features/start/start-screen.tsx"), "StartScreen"),
});

export const loginRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: "/inloggen",
  validateSearch: (search): { terug?: string; melding?: string } => ({
    ...(typeof search["terug"] === "string" ? { terug: search["terug"] } : {}),
    ...(typeof search["melding"] === "string" ? { melding: search["melding"] } : {}),
  }),
  component: lazyRouteComponent(
    () => import("../features/accounts/login-screen.tsx"),
    "LoginScreen",
  ),
});

/** Asking to be let into the members area. */
export const registrationRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: "/toegang",
  component: lazyRouteComponent(
    () => import("../features/accounts/registration-screen.tsx"),
    "RegistrationScreen",
  ),
});

/** Accepting an invitation; its secret sits behind the `#`, which browsers do not send. */
export const invitationRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: "/uitnodiging",
  component: lazyRouteComponent(
    () => import("../features/accounts/invitation-screen.tsx"),
    "InvitationScreen",
  ),
});

/** The style guide: every component in every state. Only in the demo. */
export const styleRoute = createRoute({
  getParentRoute: () => publicRoute,
  path: "/stijl",
  component: lazyRouteComponent(
    () => import("../features/style-guide/style-guide-screen.tsx"),
    "StyleGuideScreen",
  ),
});
