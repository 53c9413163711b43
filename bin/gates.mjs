// The checks that look at the code without running it. Each counts as one test.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./node24.mjs";
import { runTool } from "./tool.mjs";
import { buildWeb, hasWeb } from "./web.mjs";

export async function checkFormat() {
  return gate("format", "node_modules/oxfmt/bin/oxfmt", "--check", ".");
}

export async function checkLint() {
  return gate("lint", "node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings");
}

/** Server and packages; the web app has a configuration of its own, for the browser. */
export async function checkTypes() {
  const projects = ["tsconfig.json", "apps/web/tsconfig.json", "e2e/tsconfig.json"].filter(
    (project) => existsSync(join(repository, project)),
  );
  const tsc = "node_modules/typescript/bin/tsc";
  return Promise.all(
    projects.map((project) => gate(`types ${project}`, tsc, "--noEmit", "-p", project)),
  );
}

export async function checkBoundaries() {
  return gate("module boundaries", "architecture/check-boundaries.ts");
}

export async function checkWebBuild() {
  if (!hasWeb()) return result("web build", false, "apps/web/vite.config.ts is missing");
  const { isBuilt, output } = buildWeb();
  return result("web build", isBuilt, output);
}

async function gate(name, script, ...toolArguments) {
  const { code, output } = await runTool(script, toolArguments);
  return result(name, code === 0, output);
}

function result(name, isGood, output) {
  return { name, passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, output: isGood ? "" : output };
}
