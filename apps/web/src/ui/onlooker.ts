import { useSyncExternalStore } from "react";

let onlooking = false;
const listeners = new Set<() => void>();

/** Whether somebody else can see the screen (meekijkstand), so that names and places are hidden. */
export function isOnlooking(): boolean {
  return onlooking;
}

/** Switches the meekijkstand; lives until the page is left, so that it is never forgotten on. */
export function setOnlooking(on: boolean): void {
  onlooking = on;
  document.documentElement.toggleAttribute("data-onlooker", on);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The meekijkstand now, and a new render when it changes. */
export function useOnlooking(): boolean {
  return useSyncExternalStore(subscribe, isOnlooking, isOnlooking);
}
