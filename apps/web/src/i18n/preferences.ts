const yearSeconds = 31_536_000;

/** Preferences that are kept: about the screen, never about a person or a case. */
export type Preference = "schakel_language" | "schakel_theme" | "schakel_nav" | "schakel_shortcuts";

/** Reads a preference from its cookie; undefined when never chosen or outside a browser. */
export function readPreference(name: Preference): string | undefined {
  if (typeof document === "undefined") return undefined;
  return new RegExp(`(?:^|; )${name}=(\\w+)`).exec(document.cookie)?.[1];
}

/** Keeps a preference for a year, for this site only. `value` is one word. */
export function writePreference(name: Preference, value: string): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${value}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax${secure}`;
}
