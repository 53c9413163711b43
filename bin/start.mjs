// npm start: everything from a fresh clone to a running site.
import { ensureDependencies } from "./dependencies.mjs";
import { fail } from "./fail.mjs";
import { useNode24 } from "./node24.mjs";
import { buildWeb, isWebBuilt } from "./web.mjs";

await useNode24();
ensureDependencies();
if (!isWebBuilt()) {
  console.log("Building the web app.");
  const { isBuilt, output } = buildWeb();
  if (!isBuilt) {
    console.error(output);
    fail("The web app could not be built: see the lines above.");
  }
}
await import("../apps/server/src/main.ts");
