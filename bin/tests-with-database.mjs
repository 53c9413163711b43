import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { repository } from "./node24.mjs";

const folders = ["apps/server", "architecture", "bench", "database", "packs"];
/** Whoever comes here by its imports has a database. */
const doors = ["database-copy.ts", "test-server.ts"].map((name) =>
  join(repository, "apps", "server", "test", name),
);

/** The test files that open a database, by themselves or through a file that they import. */
export function testsWithDatabase() {
  return folders
    .map((folder) => join(repository, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".test.ts") && !file.includes("node_modules"))
    .filter((file) => doors.some((door) => reachableFrom(file).has(door)))
    .map((file) => relative(repository, file));
}

function reachableFrom(file) {
  const reached = new Set([file]);
  for (const each of reached) for (const imported of importsOf(each)) reached.add(imported);
  return reached;
}

const knownImports = new Map();

function importsOf(file) {
  const known = knownImports.get(file);
  if (known) return known;
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const found = [...text.matchAll(/\bfrom\s+"(\.[^"]+\.ts)"/g)].map(([, path]) =>
    join(dirname(file), path),
  );
  knownImports.set(file, found);
  return found;
}
