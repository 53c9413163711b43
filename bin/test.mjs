// npm test: every check there is, each on one line; failures in full; the count on the last line.
import { constants } from "node:os";
import process from "node:process";
import { ensureDependencies } from "./dependencies.mjs";
import { checkBoundaries, checkFormat, checkLint, checkTypes, checkWebBuild } from "./gates.mjs";
import { useNode24 } from "./node24.mjs";
import { runEndToEnd, runOnOldestPostgres, runVitest } from "./suites.mjs";

await useNode24();
// Ends the orderly way, so that what runs for us ends too and leaves nothing behind.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
ensureDependencies();

const steps = [
  checkFormat,
  checkLint,
  checkTypes,
  checkBoundaries,
  runVitest,
  runOnOldestPostgres,
  checkWebBuild,
  runEndToEnd,
];
const start = performance.now();
const results = [];
for (const step of steps) results.push(...(await report(step)));

const sum = (of) => results.reduce((total, result) => total + result[of], 0);
console.log(`Done in ${seconds(start)}.`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;

async function report(step) {
  const from = performance.now();
  const found = [await step()].flat();
  const passed = found.reduce((total, result) => total + result.passed, 0);
  const failed = found.reduce((total, result) => total + result.failed, 0);
  const names = found.map(({ name }) => name).join(", ");
  if (passed + failed > 0) {
    console.log(
      `${failed > 0 ? "✗" : "✓"} ${names}: ${passed} passed, ${failed} failed (${seconds(from)})`,
    );
  }
  for (const { output } of found) if (output) console.log(output);
  return found;
}

function seconds(from) {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`;
}
