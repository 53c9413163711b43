import type { IFlattenedRuleSet } from "dependency-cruiser";
import type { ModuleEdges } from "./modules.ts";

type Rule = NonNullable<IFlattenedRuleSet["forbidden"]>[number];

const modulesFolder = "^apps/server/src/modules/";

/** The rules for dependency-cruiser that follow from the list of modules. */
export function boundaryRules(edges: ModuleEdges): Rule[] {
  const modules = [...edges.keys()].filter((name) => name !== "platform");
  return [
    ...modules.map((name) => onlyDownward(name, edges)),
    ...modules.map(onlyByTheFrontDoor),
    {
      name: "platform-knows-no-modules",
      severity: "error",
      from: { path: "^apps/server/src/platform/" },
      to: { path: modulesFolder },
    },
    {
      name: "modules-do-not-know-the-composition",
      severity: "error",
      from: { path: `${modulesFolder}|^apps/server/src/platform/` },
      to: { path: "^apps/server/src/([^/]+\\.ts|cli/.*)$" },
    },
    packageStandsAlone("kernel", "^packages/kernel/|^node_modules/temporal-"),
    packageStandsAlone("contract", "^packages/(contract|kernel)/|^node_modules/"),
    {
      name: "web-knows-no-server",
      severity: "error",
      from: { path: "^apps/web/src/" },
      to: { path: "^apps/server/|^database/|^packs/" },
    },
    {
      name: "everything-is-found",
      severity: "error",
      from: { path: "^(apps|packages)/[^/]+/src/" },
      to: { couldNotResolve: true },
    },
  ];
}

function onlyDownward(name: string, edges: ModuleEdges): Rule {
  const allowed = [name, ...(edges.get(name) ?? [])].join("|");
  return {
    name: `${name}-uses-only-what-lies-below`,
    severity: "error",
    from: { path: `${modulesFolder}${name}/` },
    to: { path: modulesFolder, pathNot: `${modulesFolder}(${allowed})/` },
  };
}

function onlyByTheFrontDoor(name: string): Rule {
  return {
    name: `${name}-is-entered-by-its-front-door`,
    severity: "error",
    from: { path: "^(apps|packs|bench)/", pathNot: `${modulesFolder}${name}/` },
    to: { path: `${modulesFolder}${name}/`, pathNot: `${modulesFolder}${name}/index\\.ts$` },
  };
}

/** Test files may use the tools of tests. */
function packageStandsAlone(name: string, allowed: string): Rule {
  return {
    name: `${name}-stands-on-its-own`,
    severity: "error",
    from: { path: `^packages/${name}/src/`, pathNot: "\\.test\\.ts$" },
    to: { pathNot: allowed, dependencyTypesNot: ["core"] },
  };
}
