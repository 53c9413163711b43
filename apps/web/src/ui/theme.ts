import { useSyncExternalStore } from "react";
import { readPreference, writePreference } from "../i18n/preferences.ts";

/** Light, dark, or what the device prefers. */
export type Theme = "light" | "dark" | "device";

const listeners = new Set<() => void>();
let current: Theme = themeOf(readPreference("schakel_theme"));

/** Chooses the theme and remembers it; «device» follows the machine. */
export function chooseTheme(theme: Theme): void {
  current = theme;
  writePreference("schakel_theme", theme);
  if (theme === "device") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  for (const listener of listeners) listener();
}

/** The chosen theme, and a new render when it changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

function themeOf(text: string | undefined): Theme {
  return text === "light" || text === "dark" ? text : "device";
}
