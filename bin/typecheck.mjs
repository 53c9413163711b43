// npm run typecheck: the server and the packages, then the web app where it is.
import process from "node:process";
import { checkTypes } from "./gates.mjs";

const results = await checkTypes();
for (const { output } of results) if (output) console.log(output);
process.exit(results.every(({ failed }) => failed === 0) ? 0 : 1);
