import type { AnyRouter } from "@tanstack/react-router";
import { rememberView } from "../ui/last-view.ts";

declare module "@tanstack/react-router" {
  // eslint-disable-next-line typescript/consistent-type-definitions
  interface HistoryState {
    /** Somebody goes one level up, to a screen where they were. */
    isReturn?: boolean;
  }
}

/**
 * Remembers how far each page was scrolled and with which filters it stood, in memory only (the
 * router's own memory writes to the browser's storage). A new screen starts at the top; going back
 * or one level up returns to the place.
 */
export function rememberPlaces(router: AnyRouter): void {
  const places = new Map<string, number>();
  let isReturning = false;
  history.scrollRestoration = "manual";
  router.history.subscribe(({ action }: { action: { type: string } }) => {
    isReturning = action.type === "BACK" || action.type === "FORWARD" || action.type === "GO";
  });
  router.subscribe("onBeforeLoad", ({ fromLocation, toLocation }) => {
    isReturning ||= toLocation.state.isReturn === true;
    if (!fromLocation) return;
    places.set(fromLocation.href, scrollY);
    rememberView(fromLocation.pathname, fromLocation.search);
  });
  router.subscribe("onRendered", ({ toLocation, pathChanged }) => {
    if (isReturning) scrollTo(0, places.get(toLocation.href) ?? 0);
    else if (pathChanged) scrollTo(0, 0);
    isReturning = false;
  });
}
