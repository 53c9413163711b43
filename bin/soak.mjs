// npm run soak: the checks that are too long for every day, on the same tests with larger numbers.
import { spawnSync } from "node:child_process";
import process from "node:process";
import { ensureDependencies } from "./dependencies.mjs";
import { useNode24 } from "./node24.mjs";

await useNode24();
ensureDependencies();

const larger = { SCHAKEL_SOAK_REVOCATIONS: "10000", SCHAKEL_SOAK_ROUNDS: "40" };
const tests = ["access-race", "access-changes", "tampering"];
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--testTimeout", "1800000", ...tests],
  { stdio: "inherit", env: { ...larger, ...process.env } },
);
process.exitCode = status ?? 1;
