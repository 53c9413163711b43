import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { routeTree } from "../routes/tree.ts";
import { LoadingState } from "../ui/loading-state.tsx";
import styles from "./route-error.module.css";
import { NotFoundScreen, RouteErrorScreen } from "./route-error.tsx";

/** Makes the router: screens load when they are needed, and a little earlier on hover or focus. */
export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    // The query cache decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: () => (
      <div className={styles.place}>
        <LoadingState delayMs={0} />
      </div>
    ),
    defaultErrorComponent: RouteErrorScreen,
    defaultNotFoundComponent: NotFoundScreen,
    scrollRestoration: false,
  });
}

declare module "@tanstack/react-router" {
  // eslint-disable-next-line typescript/consistent-type-definitions
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
