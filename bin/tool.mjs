import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { repository } from "./node24.mjs";

/**
 * Runs a JavaScript tool of `node_modules` on this Node and keeps what it says, to be shown only
 * when it fails. Ends with us.
 */
export function runTool(script, toolArguments, extraEnvironment = {}) {
  const child = spawn(process.execPath, [join(repository, script), ...toolArguments], {
    cwd: repository,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ""}`,
      ...extraEnvironment,
    },
  });
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: 1, output: error.message }));
    child.once("close", (code) => {
      process.off("exit", stop);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString().trim() });
    });
  });
}
