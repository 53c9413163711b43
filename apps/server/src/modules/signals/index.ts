import type { ServerModule } from "../../platform/http/module.ts";
import { forgetDrafts } from "./forget-drafts.ts";
import { signalProblems } from "./problems.ts";
import { serveSignals } from "./routes.ts";

export const signalsModule: ServerModule = {
  name: "signals",
  problems: signalProblems,
  jobs: [forgetDrafts],
  serve: serveSignals,
};
