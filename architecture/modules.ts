import { readFileSync } from "node:fs";

/** Which modules each module may use; one list for the imports and for the SQL. */
export type ModuleEdges = ReadonlyMap<string, readonly string[]>;

/** Reads `architecture/modules.json`. */
export function readModules(): ModuleEdges {
  const text = readFileSync(new URL("./modules.json", import.meta.url), "utf8");
  const { modules } = JSON.parse(text) as { modules: Record<string, string[]> };
  return new Map(Object.entries(modules));
}

/** Whether a module may use another: itself always, others when the list says so. */
export function mayUse(edges: ModuleEdges, from: string, to: string): boolean {
  return from === to || (edges.get(from)?.includes(to) ?? false);
}
