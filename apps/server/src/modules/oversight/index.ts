import type { ServerModule } from "../../platform/http/module.ts";
import { oversightJobs } from "./oversight-jobs.ts";
import { oversightProblems } from "./problems.ts";
import { serveOversight } from "./routes.ts";

export const oversightModule: ServerModule = {
  name: "oversight",
  problems: oversightProblems,
  jobs: oversightJobs,
  serve: serveOversight,
};
