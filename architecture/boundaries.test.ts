import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cruiseSources } from "./cruise.ts";
import { readModules } from "./modules.ts";

const edges = readModules();
const names = [...edges.keys()];

describe("the list of modules", () => {
  test("goes down only: no module uses one that comes later", () => {
    for (const [name, uses] of edges) {
      expect(uses.filter((use) => names.indexOf(use) >= names.indexOf(name))).toEqual([]);
    }
  });

  test("holds every module that has code", () => {
    const folder = fileURLToPath(new URL("../apps/server/src/modules", import.meta.url));
    expect(readdirSync(folder).filter((name) => !edges.has(name))).toEqual([]);
    expect(names.filter((name) => existsSync(join(folder, name))).length).toBeGreaterThanOrEqual(7);
  });
});

describe("a forbidden import is found", () => {
  const root = mkdtempSync(join(tmpdir(), "schakel-boundaries-"));
  const modules = "apps/server/src/modules";
  let violations: readonly string[];

  beforeAll(async () => {
    const files: Record<string, string> = {
      [`${modules}/regions/index.ts`]: 'export { code } from "./code.ts";',
      [`${modules}/regions/code.ts`]:
        'import { x } from "../cases/index.ts";\nexport const code = x;',
      [`${modules}/cases/index.ts`]:
        'import type { T } from "../signals/index.ts";\nexport const x: T = 1;',
      [`${modules}/cases/deep.ts`]: 'export { code } from "../regions/code.ts";',
      [`${modules}/cases/fine.ts`]: 'export { code } from "../regions/index.ts";',
      [`${modules}/signals/index.ts`]:
        'export type T = number;\nexport const lost = import("./lost.ts");',
      "apps/server/src/platform/base.ts": 'export { code } from "../modules/regions/index.ts";',
      "apps/server/src/app.ts": 'export { code } from "./modules/regions/index.ts";',
      "packages/kernel/src/index.ts": 'export { code } from "../../../apps/server/src/app.ts";',
      "apps/web/src/main.tsx": 'export { code } from "../../server/src/app.ts";',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    ({ violations } = await cruiseSources(root, edges));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ["upward", "regions-uses-only-what-lies-below", "regions/code.ts → ", "cases/index.ts"],
    [
      "upward, of a type only",
      "cases-uses-only-what-lies-below",
      "cases/index.ts → ",
      "signals/index.ts",
    ],
    [
      "past the front door",
      "regions-is-entered-by-its-front-door",
      "cases/deep.ts → ",
      "regions/code.ts",
    ],
    ["from the platform", "platform-knows-no-modules", "platform/base.ts → ", "regions/index.ts"],
    ["from the kernel", "kernel-stands-on-its-own", "packages/kernel/src/index.ts → ", "app.ts"],
    ["from the web app", "web-knows-no-server", "apps/web/src/main.tsx → ", "app.ts"],
    ["of a file that is not there", "everything-is-found", "signals/index.ts → ", "lost.ts"],
  ])("%s", (_where, rule, from, to) => {
    expect(
      violations.filter(
        (line) => line.startsWith(`${rule}: `) && line.includes(from) && line.endsWith(to),
      ),
    ).toHaveLength(1);
  });

  test("and nothing else is", () => {
    expect(violations).toHaveLength(7);
  });
});
