import type { ServerModule } from "../../platform/http/module.ts";
import { processProblems } from "./problems.ts";
import { remindOfTerms } from "./remind-of-terms.ts";
import { serveProcess } from "./routes.ts";

export const processModule: ServerModule = {
  name: "process",
  problems: processProblems,
  jobs: [remindOfTerms],
  serve: serveProcess,
};
