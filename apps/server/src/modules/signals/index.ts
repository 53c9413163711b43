import { registerEraser } from "../../platform/erasure/erasers.ts";
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

export { decideSignal } from "./decide-signal.ts";
export { readSignal } from "./read-signal.ts";
export { reportSignal } from "./report-signal.ts";
export type { SignalId } from "./signal.ts";
export { startTriage } from "./start-triage.ts";

registerEraser({ module: "signals", order: 20, routine: "signals.erase_of_case" });
