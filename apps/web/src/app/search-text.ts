import { useSyncExternalStore } from "react";

let text = "";
const listeners = new Set<() => void>();

/**
 * What is being searched for. Kept in memory and never in the address: a name would stay in the
 * browser's history and in the logs of proxies.
 */
export function setSearchText(next: string): void {
  text = next;
  for (const listener of listeners) listener();
}

/** The search text now, and a new render when it changes. */
export function useSearchText(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => text,
  );
}
