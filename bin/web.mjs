// Builds the web app when its sources changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { repository } from "./node24.mjs";

const webFolder = join(repository, "apps", "web");
const stampFile = join(repository, ".tools", "web-sources");
const sources = ["apps/web", "packages/contract/src", "packages/kernel/src", "package-lock.json"];
const leftOut = new Set(["dist", "node_modules", "generated", "coverage"]);

/** Whether the built app belongs to the present sources. Without a web app there is nothing to do. */
export function isWebBuilt() {
  return !hasWeb() || readStamp() === fingerprint();
}

/** Whether there is a web app to build. */
export function hasWeb() {
  return existsSync(join(webFolder, "vite.config.ts"));
}

/** Builds the web app; returns whether that went well, and what the builder said. */
export function buildWeb() {
  const stamp = fingerprint();
  const vite = join(repository, "node_modules", "vite", "bin", "vite.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, "build", "--logLevel", "warn"],
    { cwd: webFolder, encoding: "utf8", env: { ...process.env, NODE_ENV: "production" } },
  );
  if (status === 0) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
  return { isBuilt: status === 0, output: `${stdout}${stderr}`.trim() };
}

function readStamp() {
  const isThere = existsSync(stampFile) && existsSync(join(webFolder, "dist", "index.html"));
  return isThere ? readFileSync(stampFile, "utf8") : undefined;
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesIn(join(repository, source))) {
      hash.update(file.slice(repository.length)).update("\0").update(readFileSync(file));
    }
  }
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSyncOrUndefined(path);
  if (!entries) return [path];
  return entries
    .filter(({ name }) => !leftOut.has(name) && !/\.test\.tsx?$/.test(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)],
    );
}

function readdirSyncOrUndefined(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return undefined;
    throw error;
  }
}
