import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}", "packs/**/*.test.ts", "architecture/**/*.test.ts", "bin/**/*.test.ts", "database/**/*.test.ts", "bench/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "e2e/**"],
    passWithNoTests: false,
  },
});
