// Plain JavaScript for any Node from 20 on: brings Node 24, on which everything else runs.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import * as module from "node:module";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { fail } from "./fail.mjs";
import { npmCommand } from "./npm.mjs";
import { whenNpmIsGone } from "./npm-watch.mjs";

export const repository = fileURLToPath(new URL("..", import.meta.url));

const version = "24.21.0";
/** SHA-512 of the packages in the npm registry, so that nothing else can come in their place. */
const integrity = {
  "linux-x64":
    "3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  "linux-arm64":
    "FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
};

/**
 * Returns when this process runs on Node 24 or newer. On an older one it starts the same command
 * again on Node 24, passes signals on, and ends as that ends.
 */
export async function useNode24() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return prepareOurselves();
  const node = join(repository, ".tools", `node-${version}-${platform()}`, "bin", "node");
  if (!existsSync(node)) fetchNode(node);
  process.exit(await runInstead(node));
}

function platform() {
  return `${process.platform}-${process.arch}`;
}

function runInstead(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    // In a group of its own: Ctrl-C in a terminal then reaches it once, through us.
    detached: true,
    env: {
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`,
      SCHAKEL_RESTARTED: "1",
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  whenNpmIsGone(() => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code, signal) =>
      resolve(code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 0)),
    );
  });
}

function prepareOurselves() {
  // The types have to be taken out of some hundreds of files: once is enough.
  module.enableCompileCache(join(repository, ".tools", "compile-cache"));
  endWithParent();
}

/** Whoever started us may be killed alone: we then stop too, rather than hold the port unseen. */
function endWithParent() {
  if (!process.env.SCHAKEL_RESTARTED || !process.channel) return whenNpmIsGone(stopOurselves);
  delete process.env.SCHAKEL_RESTARTED;
  process.channel.unref();
  process.once("disconnect", stopOurselves);
}

function stopOurselves() {
  process.kill(process.pid, "SIGTERM");
}

function fetchNode(node) {
  const expected = integrity[platform()];
  if (!expected) {
    fail(
      `Schakel needs Node 24 and this is ${process.version}: install Node 24 from https://nodejs.org.`,
    );
  }
  console.log(`Fetching Node ${version}, because this is Node ${process.versions.node}.`);
  const target = dirname(dirname(node));
  try {
    mkdirSync(dirname(target), { recursive: true });
    const draft = mkdtempSync(`${target}.`);
    unpackNode(download(draft), expected, join(draft, "bin"));
    chmodSync(draft, 0o755);
    place(draft, target);
  } catch (error) {
    fail(`Node ${version} could not be fetched into ${target}: ${error.message}`);
  }
}

function download(folder) {
  const { command, first, environment } = npmCommand();
  const name = `node-${platform()}@${version}`;
  const { status, stderr } = spawnSync(
    command,
    [...first, "pack", name, "--silent", "--pack-destination", folder],
    {
      encoding: "utf8",
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, ...environment },
    },
  );
  const file = readdirSync(folder).find((each) => each.endsWith(".tgz"));
  if (status === 0 && file) return join(folder, file);
  throw new Error(`npm pack ${name} failed. ${stderr.trim().split("\n").at(-1) ?? ""}`);
}

function unpackNode(file, expected, folder) {
  const packed = readFileSync(file);
  rmSync(file);
  if (createHash("sha512").update(packed).digest("base64") !== expected) {
    throw new Error("the package is not the one that was expected.");
  }
  mkdirSync(folder);
  writeFileSync(join(folder, "node"), findInTar(gunzipSync(packed), "package/bin/node"));
  chmodSync(join(folder, "node"), 0o755);
}

/** A tar is a row of 512-byte headers, each followed by its file filled up to 512 bytes. */
function findInTar(tar, name) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const entry = tar.toString("latin1", at, at + 100).replace(/\0.*$/s, "");
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 136), 8);
    if (entry === name) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`the package holds no ${name}.`);
}

function place(draft, target) {
  try {
    renameSync(draft, target);
  } catch {
    // Another start was first.
    rmSync(draft, { recursive: true, force: true });
  }
}
