import { useSyncExternalStore } from "react";
import { readPreference, writePreference } from "./preferences.ts";

/** Languages of the screens. */
export type Language = "nl" | "en";

const cookie = "schakel_language";
const listeners = new Set<() => void>();
let current: Language = readPreference(cookie) === "en" ? "en" : "nl";

/** The language of the screens now; Dutch unless the reader chose English. */
export function currentLanguage(): Language {
  return current;
}

/**
 * Changes the language of all screens, keeps the choice in a cookie (it says nothing about a
 * person) and sets `<html lang>`, so that screen readers pronounce the texts well.
 */
export function chooseLanguage(language: Language): void {
  current = language;
  writePreference(cookie, language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Calls back after each change of language; returns the way to stop. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of the screens, and a new render when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(onLanguageChange, currentLanguage, currentLanguage);
}
