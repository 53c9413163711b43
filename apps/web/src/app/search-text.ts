import { useSyncExternalStore } from "react";

let text = "";
let asked = 0;
let answered = 0;
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
  return useSyncExternalStore(subscribe, () => text);
}

/** Somebody asks to search for the text now, also when the search screen is open already. */
export function askSearch(): void {
  asked += 1;
  for (const listener of listeners) listener();
}

/** Counts the times that somebody asked, and a new render when they do. */
export function useSearchAsked(): number {
  return useSyncExternalStore(subscribe, () => asked);
}

/** Whether somebody asked since the last time: going back to the screen is not asking. */
export function takeSearchAsked(): boolean {
  const isNew = asked !== answered;
  answered = asked;
  return isNew;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
