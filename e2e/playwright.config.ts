import { defineConfig } from "@playwright/test";
import { browserOptions } from "./browser.ts";

/** Another one lets two working copies run at the same time. */
const port = Number(process.env["SCHAKEL_E2E_PORT"] ?? 8_377);

/** Journeys against the real server with the demo, on an empty folder, in a real Chromium. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  // A file at a time on each of two cores. Files that write work in another region or another case.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    launchOptions: browserOptions(),
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    actionTimeout: 15_000,
  },
  webServer: {
    // This Node, which may have been brought for us: an older one may come first on the path.
    command: `"${process.execPath}" serve.ts`,
    cwd: import.meta.dirname,
    url: `http://localhost:${port}/readyz`,
    timeout: 120_000,
    env: { PORT: String(port), SCHAKEL_CLOCK: "2026-11-23" },
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
