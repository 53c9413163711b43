// Installs the pinned dependencies when they are missing or stale. Only Node's own modules here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fail } from "./fail.mjs";
import { repository } from "./node24.mjs";
import { npmCommand } from "./npm.mjs";

const lockFile = join(repository, "package-lock.json");
const stampFile = join(repository, "node_modules", ".schakel-dependencies");

/** Makes sure that `node_modules` is what `package-lock.json` says, for this kind of machine. */
export function ensureDependencies() {
  const stamp = stampOf(readFileSync(lockFile));
  if (readText(stampFile) === stamp) return;
  if (!isInstalledByHand()) install();
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // A folder of another user: the look inside is repeated next time.
  }
}

function stampOf(lock) {
  const hash = createHash("sha256").update(lock).digest("hex");
  return `${process.platform}-${process.arch} ${hash}\n`;
}

/** Somebody may have run `npm ci` already: npm keeps a list of what it installed. */
function isInstalledByHand() {
  const installed = readText(join(repository, "node_modules", ".package-lock.json"));
  if (!installed) return false;
  const found = JSON.parse(installed).packages;
  const wanted = Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages);
  return wanted.every(([path, { version, integrity, optional, peer, link }]) => {
    if (!path.includes("node_modules/") || link) return true;
    const there = found[path];
    return there ? there.version === version && there.integrity === integrity : optional || peer;
  });
}

function install() {
  console.log("Installing the dependencies; this takes a minute or two the first time.");
  rmSync(stampFile, { force: true });
  const { command, first, environment } = npmCommand();
  const { status, error } = spawnSync(
    command,
    [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: repository,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...cleanEnvironment(), ...environment },
    },
  );
  if (status === 0) return;
  fail(
    `The dependencies could not be installed${error ? ` (${error.message})` : ""}: see the lines above, and try npm ci --ignore-scripts.`,
  );
}

/** A production setting of the caller would leave out what builds and tests need. */
function cleanEnvironment() {
  const { NODE_ENV: _, npm_config_omit: __, npm_config_production: ___, ...rest } = process.env;
  return rest;
}

function readText(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
