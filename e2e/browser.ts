import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import type { LaunchOptions } from "@playwright/test";

const tools = fileURLToPath(new URL("../.tools", import.meta.url));
const debianChromium = "/usr/bin/chromium";

/**
 * Path of a Chromium that runs on this machine: that of `SCHAKEL_CHROMIUM`, or Debian's where it is
 * installed, else the one that npm brought (`npm` names it too), unpacked once into `.tools/`,
 * which takes about three seconds.
 */
export function browserExecutable(): string {
  const wanted = process.env["SCHAKEL_CHROMIUM"];
  if (wanted && wanted !== "npm") return wanted;
  return !wanted && existsSync(debianChromium) ? debianChromium : unpacked();
}

/**
 * How Playwright starts it: headless, quiet on the network, with web security on. Without its
 * sandbox for root and in containers that forbid one, because Chromium refuses to run otherwise.
 */
export function browserOptions(): LaunchOptions {
  return {
    executablePath: browserExecutable(),
    headless: true,
    chromiumSandbox: canSandbox(),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-domain-reliability",
      "--disable-sync",
      "--disable-dev-shm-usage",
      "--no-pings",
      "--font-render-hinting=none",
    ],
  };
}

/** The sandbox of a normal user needs user namespaces. */
function canSandbox(): boolean {
  if (process.getuid?.() === 0) return false;
  return (
    spawnSync("unshare", ["--user", "--map-root-user", "true"], { stdio: "ignore" }).status === 0
  );
}

function unpacked(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const packageFolder = join(dirname(entry), "..");
  const manifest = readFileSync(join(packageFolder, "package.json"));
  const { version } = JSON.parse(manifest.toString()) as { version: string };
  const form = createHash("sha256").update(startScript).digest("hex").slice(0, 8);
  const folder = join(tools, `chromium-${version}-${form}`);
  if (!existsSync(folder)) unpack(join(packageFolder, "bin"), folder);
  return join(folder, "start");
}

/** Debian's slim images lack libnss and fonts; the package brings both. */
const startScript = `#!/bin/sh
here="\${0%/*}"
"$here/chromium" --version >/dev/null 2>&1 ||
  export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

function unpack(packed: string, folder: string): void {
  mkdirSync(tools, { recursive: true });
  const draft = mkdtempSync(`${folder}.`);
  const open = (name: string) => brotliDecompressSync(readFileSync(join(packed, name)));
  writeFileSync(join(draft, "chromium"), open("chromium.br"), { mode: 0o755 });
  untar(open("al2023.tar.br"), join(draft, "al2023"));
  untar(open("fonts.tar.br"), join(draft, "fonts"));
  writeFileSync(join(draft, "fonts.conf"), fontSettings(folder));
  writeFileSync(join(draft, "start"), startScript, { mode: 0o755 });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, folder);
  } catch {
    // Another test run was first.
    rmSync(draft, { recursive: true, force: true });
  }
}

/** A tar is a row of 512-byte headers, each followed by its file filled up to 512 bytes. */
function untar(tar: Buffer, into: string): void {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const [name = ""] = tar.toString("latin1", at, at + 100).split("\0");
    const size = Number.parseInt(tar.toString("latin1", at + 124, at + 136), 8);
    if (!name.endsWith("/")) {
      const file = join(into, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, tar.subarray(at + 512, at + 512 + size), { mode: 0o755 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
