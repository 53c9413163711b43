import { cruise, type ICruiseResult } from "dependency-cruiser";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { boundaryRules } from "./boundary-rules.ts";
import type { ModuleEdges } from "./modules.ts";

export type CruiseReport = {
  /** Source files that were looked at. */
  readonly seen: ReadonlySet<string>;
  /** Imports that the list of modules forbids, each as `rule: from → to`. */
  readonly violations: readonly string[];
};

const sourceFolders = [
  "apps/server/src",
  "apps/web/src",
  "packages/kernel/src",
  "packages/contract/src",
];

/** Looks at every import of the sources in a folder with the layout of this repository. */
export async function cruiseSources(root: string, edges: ModuleEdges): Promise<CruiseReport> {
  const folders = sourceFolders.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: boundaryRules(edges) },
      // TypeScript 7 has no programming interface that dependency-cruiser knows: without another
      // parser it would see no imports at all.
      parser: "swc",
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      exclude: { path: "/generated/" },
    },
    {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import"],
    },
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    seen: new Set(modules.map(({ source }) => source)),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

/** All sources on the disk: the floor under what must have been looked at. */
export function sourcesIn(root: string): string[] {
  return sourceFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map(
        (name) => `${folder}/${String(name)}`,
      ),
    )
    .filter(
      (path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts") && !path.includes("/generated/"),
    );
}
