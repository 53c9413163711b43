import { existsSync, realpathSync } from "node:fs";
import { delimiter, join, sep } from "node:path";
import process from "node:process";

/**
 * How to run npm on the Node that runs us: the npm that started us, or the one in the path. npm
 * leaves out packages that do not fit the Node it runs on, so it must be this one. Its settings stay
 * those of the machine: by itself npm would look for them beside this Node.
 */
export function npmCommand() {
  const script = [process.env.npm_execpath, findInPath()].find(
    (path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path),
  );
  if (!script) return { command: "npm", first: [], environment: {} };
  return { command: process.execPath, first: [script], environment: settingsBeside(script) };
}

function findInPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const npm = folders.map((folder) => join(folder, "npm")).find((path) => existsSync(path));
  return npm && realpathSync(npm);
}

/** npm stands in `<prefix>/lib/node_modules/npm`, and its settings in `<prefix>/etc/npmrc`. */
function settingsBeside(script) {
  const [prefix, rest] = script.split(`${sep}lib${sep}node_modules${sep}npm${sep}`);
  if (rest === undefined || process.env.npm_config_globalconfig) return {};
  return { npm_config_globalconfig: join(prefix, "etc", "npmrc") };
}
