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

export { addGoal } from "./add-goal.ts";
export { addTask } from "./add-task.ts";
export { recordEvent } from "./record-event.ts";
export { settleGoal } from "./settle-goal.ts";
export { settleTask } from "./settle-task.ts";
export type { TaskId } from "./task.ts";
