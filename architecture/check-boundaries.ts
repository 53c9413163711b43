// The gate on imports between modules: `node architecture/check-boundaries.ts`.
import { fileURLToPath } from "node:url";
import { cruiseSources, sourcesIn } from "./cruise.ts";
import { readModules } from "./modules.ts";

const fewestFiles = 200;

const root = fileURLToPath(new URL("..", import.meta.url));
const { seen, violations } = await cruiseSources(root, readModules());
const unseen = sourcesIn(root).filter((path) => !seen.has(path));
const problems = [
  ...violations,
  ...unseen.map((path) => `not looked at: ${path}`),
  ...(seen.size < fewestFiles ? [`only ${seen.size} files were looked at`] : []),
];
process.stdout.write(
  `${problems.join("\n")}\n${seen.size} files looked at, ${problems.length} problems\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
