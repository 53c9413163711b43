import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { workRoute } from "./root.ts";

// One entry per screen. A feature replaces its placeholder by its own lazy screen.
const placeholders = () => import("../app/placeholder-screen.tsx");

export const todayRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/vandaag",
  component: lazyRouteComponent(placeholders, "TodayPlaceholder"),
});

export const signalsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/signalen",
  component: lazyRouteComponent(placeholders, "SignalsPlaceholder"),
});

export const newSignalRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/signalen/nieuw",
  component: lazyRouteComponent(placeholders, "SignalsPlaceholder"),
});

export const casesRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/casussen",
  component: lazyRouteComponent(placeholders, "CasesPlaceholder"),
});

export const partnersRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/partners",
  component: lazyRouteComponent(placeholders, "PartnersPlaceholder"),
});

export const administrationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/beheer",
  component: lazyRouteComponent(placeholders, "AdministrationPlaceholder"),
});

export const searchRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/zoeken",
  component: lazyRouteComponent(placeholders, "SearchPlaceholder"),
});
