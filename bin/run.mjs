// node bin/run.mjs <file> [arguments]: runs one of our programs on Node 24 with its dependencies.
import { resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { ensureDependencies } from "./dependencies.mjs";
import { fail } from "./fail.mjs";
import { useNode24 } from "./node24.mjs";

const program = process.argv[2];
if (!program) fail("Name a program to run, such as: node bin/run.mjs apps/server/src/cli/main.ts");
await useNode24();
ensureDependencies();
// The program sees the command line as if it had been started itself.
process.argv.splice(1, 2, resolve(program));
await import(pathToFileURL(resolve(program)).href);
