import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/**
 * How to run npm on the Node that runs us: the npm that started us, or the one in the path. npm
 * leaves out packages that do not fit the Node it runs on, so it must be this one.
 */
export function npmCommand() {
  const script = [process.env.npm_execpath, findInPath()].find(
    (path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path),
  );
  return script ? { command: process.execPath, first: [script] } : { command: "npm", first: [] };
}

function findInPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const npm = folders.map((folder) => join(folder, "npm")).find((path) => existsSync(path));
  return npm && realpathSync(npm);
}
