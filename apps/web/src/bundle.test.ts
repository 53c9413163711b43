import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** The architecture's promise for the first screen, in bytes of gzip. */
const budgetBytes = 180_000;
/** What we want to stay below: React, router and query cache take 115 of it. */
const aimBytes = 150_000;

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "schakel-web-"));
let manifest: Manifest = {};

beforeAll(async () => {
  // The test runner says «test», which would bundle the development build of React.
  vi.stubEnv("NODE_ENV", "production");
  await build({ root, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  manifest = JSON.parse(read(".vite/manifest.json")) as Manifest;
}, 60_000);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function read(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

/** All scripts that a page needs before it shows: the entry, its screens and what they import. */
function scriptsOf(...sources: string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`not in the build: ${key}`);
    if (seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const source of ["index.html", ...sources]) visit(source);
  return seen;
}

function gzipBytes(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(read(file), { level: 9 }).length;
  return bytes;
}

function isInOrder(sheet: string): boolean {
  return /^@layer tokens,\s?base,\s?ui,\s?print;/.test(read(sheet));
}

function isUnsafe(script: string): boolean {
  return /\bnew Function\b|\beval\(|localStorage/.test(read(script));
}

describe("the first screen stays light", () => {
  test.each([
    ["start page", ["src/app/shell/public-shell.tsx", "src/features/start/start-screen.tsx"]],
    ["log-in", ["src/app/shell/public-shell.tsx", "src/features/accounts/login-screen.tsx"]],
    ["frame of the work", ["src/app/shell/work-shell.tsx"]],
  ])("%s", (_, sources) => {
    const bytes = gzipBytes(scriptsOf(...sources));
    expect(bytes).toBeLessThan(aimBytes);
    expect(bytes).toBeLessThan(budgetBytes);
  });
});

describe("the build obeys the content security policy", () => {
  test("the page has no inline script, no inline style and nothing from elsewhere", () => {
    const html = read("index.html");
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test("fonts and pictures are files of our own", () => {
    const sheets = Object.values(manifest).flatMap((chunk) => chunk.css ?? []);
    const css = [...new Set(sheets)].map(read).join("\n");
    expect(css).toContain(".woff2");
    expect(css).not.toMatch(/url\((?!\/assets\/)/);
    expect(css).not.toContain("@import");
  });

  test("every style sheet starts with the order of the layers", () => {
    const sheets = new Set(Object.values(manifest).flatMap((chunk) => chunk.css ?? []));
    expect(sheets.size).toBeGreaterThan(3);
    expect([...sheets].filter((sheet) => !isInOrder(sheet))).toEqual([]);
  });

  test("no script makes code from text or writes to the browser's storage", () => {
    const scripts = [...scriptsOf("src/app/shell/work-shell.tsx")];
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter(isUnsafe)).toEqual([]);
  });
});
