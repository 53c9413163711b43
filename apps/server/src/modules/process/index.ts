import type { ServerModule } from "../../platform/http/module.ts";
import { processProblems } from "./problems.ts";
import { serveProcess } from "./routes.ts";

export const processModule: ServerModule = {
  name: "process",
  problems: processProblems,
  serve: serveProcess,
};
