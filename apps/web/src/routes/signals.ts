import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  readReportSearch,
  readSignalSearch,
  readSignalsSearch,
} from "../features/signals/signal-search.ts";
import { workRoute } from "./root.ts";

export const signalsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/signalen",
  validateSearch: readSignalsSearch,
  component: lazyRouteComponent(
    () => import("../features/signals/signals-screen.tsx"),
    "SignalsScreen",
  ),
});

export const newSignalRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/signalen/nieuw",
  validateSearch: readReportSearch,
  component: lazyRouteComponent(
    () => import("../features/signals/report/report-screen.tsx"),
    "ReportScreen",
  ),
});

export const signalRoute = createRoute({
  getParentRoute: () => workRoute,
  path: "/signalen/$signalId",
  validateSearch: readSignalSearch,
  component: lazyRouteComponent(
    () => import("../features/signals/signal-screen.tsx"),
    "SignalScreen",
  ),
});
