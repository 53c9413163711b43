import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/**/*.test.ts",
      "apps/**/*.test.{ts,tsx}",
      "packs/**/*.test.ts",
      "architecture/**/*.test.ts",
      "bin/**/*.test.ts",
      "database/**/*.test.ts",
      "bench/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "e2e/**", ".tools/**", ".schakel/**"],
    globalSetup: ["apps/server/test/global-setup.ts"],
    setupFiles: ["apps/server/test/close-databases.ts"],
    // Files share what they import: a fifth of the time, and no state of ours lives in a module.
    isolate: false,
    // The first test of a run may wait for the template database.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
