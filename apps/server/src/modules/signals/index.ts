import type { ServerModule } from "../../platform/http/module.ts";
import { signalProblems } from "./problems.ts";
import { serveSignals } from "./routes.ts";

export const signalsModule: ServerModule = {
  name: "signals",
  problems: signalProblems,
  serve: serveSignals,
};
