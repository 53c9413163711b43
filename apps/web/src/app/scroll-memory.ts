import type { AnyRouter } from "@tanstack/react-router";

/**
 * Remembers how far each page was scrolled, in memory only (the router's own memory writes to the
 * browser's storage). A new screen starts at the top; going back returns to the place.
 */
export function rememberScroll(router: AnyRouter): void {
  const places = new Map<string, number>();
  let isReturning = false;
  history.scrollRestoration = "manual";
  router.history.subscribe(({ action }: { action: { type: string } }) => {
    isReturning = action.type === "BACK" || action.type === "FORWARD" || action.type === "GO";
  });
  router.subscribe("onBeforeLoad", ({ fromLocation }) => {
    if (fromLocation) places.set(fromLocation.href, scrollY);
  });
  router.subscribe("onRendered", ({ toLocation, pathChanged }) => {
    if (isReturning) scrollTo(0, places.get(toLocation.href) ?? 0);
    else if (pathChanged) scrollTo(0, 0);
    isReturning = false;
  });
}
