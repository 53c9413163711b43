type Language = "nl" | "en";
type Said = { readonly nl: string; readonly en: string };

export type Browser = "chrome" | "edge" | "firefox" | "opera" | "safari" | "samsung" | "other";
export type System = "android" | "chromeos" | "ios" | "linux" | "macos" | "windows" | "other";

/** In what a session began, no finer than people need to recognise their own. */
export type Device = { readonly browser: Browser; readonly system: System };

/** The first that fits counts: most browsers also pretend to be an older one. */
const browsers: readonly (readonly [Browser, RegExp])[] = [
  ["edge", /\bEdg(?:e|A|iOS)?\//],
  ["opera", /\b(?:OPR|OPiOS|OPT)\//],
  ["samsung", /\bSamsungBrowser\//],
  ["firefox", /\b(?:Firefox|FxiOS)\//],
  ["chrome", /\b(?:(?:Headless)?Chrome|Chromium|CriOS)\//],
  ["safari", /\bVersion\/\S+ (?:Mobile\/\S+ )?Safari\//],
];
const systems: readonly (readonly [System, RegExp])[] = [
  ["ios", /\b(?:iPhone|iPad|iPod)\b/],
  ["android", /\bAndroid\b/],
  ["chromeos", /\bCrOS\b/],
  ["windows", /\bWindows NT\b/],
  ["macos", /\bMac OS X\b/],
  ["linux", /\b(?:Linux|X11)\b/],
];

/** A family of browsers and of systems, from what a browser says about itself; that is not kept. */
export function deviceOf(userAgent: string | undefined): Device {
  // A header may be long and made up: the families stand in its first words.
  const text = (userAgent ?? "").slice(0, 400);
  return {
    browser: browsers.find(([, mark]) => mark.test(text))?.[0] ?? "other",
    system: systems.find(([, mark]) => mark.test(text))?.[0] ?? "other",
  };
}

const browserNames: Readonly<Record<Browser, Said>> = {
  chrome: { nl: "Chrome", en: "Chrome" },
  edge: { nl: "Edge", en: "Edge" },
  firefox: { nl: "Firefox", en: "Firefox" },
  opera: { nl: "Opera", en: "Opera" },
  safari: { nl: "Safari", en: "Safari" },
  samsung: { nl: "Samsung Internet", en: "Samsung Internet" },
  other: { nl: "Een andere browser", en: "Another browser" },
};
const systemNames: Readonly<Record<System, Said>> = {
  android: { nl: "Android", en: "Android" },
  chromeos: { nl: "een Chromebook", en: "a Chromebook" },
  ios: { nl: "iPhone of iPad", en: "iPhone or iPad" },
  linux: { nl: "Linux", en: "Linux" },
  macos: { nl: "een Mac", en: "a Mac" },
  windows: { nl: "Windows", en: "Windows" },
  other: { nl: "een ander apparaat", en: "another device" },
};

/** «Firefox op Windows»; null for a session that began before this was kept. */
export function deviceInWords(
  kept: { readonly browser: Browser | null; readonly system: System | null },
  language: Language,
): string | null {
  if (kept.browser === null || kept.system === null) return null;
  const on = language === "nl" ? "op" : "on";
  return `${browserNames[kept.browser][language]} ${on} ${systemNames[kept.system][language]}`;
}
