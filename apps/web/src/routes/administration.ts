import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { readNoticeSearch } from "../features/oversight/notice-search.ts";
import { workRoute } from "./root.ts";

const administrationRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/beheer",
  component: lazyRouteComponent(
    () => import("../features/administration/administration-screen.tsx"),
    "AdministrationScreen",
  ),
});

const homeRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/",
  component: lazyRouteComponent(
    () => import("../features/administration/administration-home.tsx"),
    "AdministrationHome",
  ),
});

const accountsRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/accounts",
  component: lazyRouteComponent(
    () => import("../features/administration/accounts-section.tsx"),
    "AccountsSection",
  ),
});

const providersRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/inlogdiensten",
  component: lazyRouteComponent(
    () => import("../features/accounts/providers/providers-section.tsx"),
    "ProvidersSection",
  ),
});

const registrationsRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/aanvragen",
  component: lazyRouteComponent(
    () => import("../features/administration/registrations-section.tsx"),
    "RegistrationsSection",
  ),
});

const contentRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/inhoud",
  component: lazyRouteComponent(
    () => import("../features/administration/content-section.tsx"),
    "ContentSection",
  ),
});

const logRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/logboek",
  component: lazyRouteComponent(
    () => import("../features/administration/log-section.tsx"),
    "LogSection",
  ),
});

const noticesRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/toezicht",
  validateSearch: readNoticeSearch,
  component: lazyRouteComponent(
    () => import("../features/oversight/notices-section.tsx"),
    "NoticesSection",
  ),
});

const noticeRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/toezicht/$noticeId",
  component: lazyRouteComponent(
    () => import("../features/oversight/notice-section.tsx"),
    "NoticeSection",
  ),
});

const logCheckRoute = createRoute({
  getParentRoute: () => administrationRoute,
  path: "/controle",
  component: lazyRouteComponent(
    () => import("../features/oversight/log-check-section.tsx"),
    "LogCheckSection",
  ),
});

/** The administration with its parts. */
export const administrationRoutes = administrationRoute.addChildren([
  homeRoute,
  accountsRoute,
  providersRoute,
  registrationsRoute,
  contentRoute,
  logRoute,
  noticesRoute,
  noticeRoute,
  logCheckRoute,
]);
