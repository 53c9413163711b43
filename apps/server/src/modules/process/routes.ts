import { processRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { languageOf } from "../../platform/http/language.ts";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { addGoal } from "./add-goal.ts";
import { addTask } from "./add-task.ts";
import { listTasks } from "./list-tasks.ts";
import { listTerms } from "./list-terms.ts";
import { readPlan } from "./read-plan.ts";
import { readTimeline } from "./read-timeline.ts";
import { recordEvent } from "./record-event.ts";
import { reopenTask } from "./reopen-task.ts";
import { settleGoal } from "./settle-goal.ts";
import { settleTask } from "./settle-task.ts";
import type { TaskId } from "./task.ts";

/** Serves the routes of the module; each hands its parsed input to one use case. */
export function serveProcess(app: FastifyInstance, platform: Platform): void {
  serveTracks(app, platform);
  servePlan(app, platform);
}

function serveTracks(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.getTimeline, async ({ tx, actor, params, request }) =>
    ok(await readTimeline(tx, actor, platform, params.caseId as CaseId, languageOf(request))),
  );
  serve(app, platform, routes.recordEvent, async ({ tx, actor, params, body, request }) => {
    const caseId = params.caseId as CaseId;
    const recorded = await recordEvent(tx, actor, platform, caseId, body, languageOf(request));
    return isRefusal(recorded)
      ? recorded
      : created(`/cases/${caseId}/track-events/${recorded.id}`, recorded);
  });
  serve(app, platform, routes.listTerms, async ({ tx, actor, query, request }) =>
    ok(await listTerms(tx, actor, platform, query.withinDays, languageOf(request))),
  );
}

function servePlan(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.getPlan, async ({ tx, actor, params }) =>
    ok(await readPlan(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.addGoal, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const added = await addGoal(tx, actor, platform, caseId, body);
    return isRefusal(added) ? added : created(`/cases/${caseId}/goals/${added.id}`, added, 1);
  });
  serve(app, platform, routes.settleGoal, async ({ tx, actor, params, version, body }) => {
    const target = { caseId: params.caseId as CaseId, goalId: params.goalId, version };
    const settled = await settleGoal(tx, actor, target, body.status);
    return isRefusal(settled) ? settled : ok(settled, settled.version);
  });
  serve(app, platform, routes.addTask, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const added = await addTask(tx, actor, platform, caseId, body);
    return isRefusal(added) ? added : created(`/tasks/${added.id}`, added, 1);
  });
  serve(app, platform, routes.listTasks, async ({ tx, actor, query }) =>
    ok(await listTasks(tx, actor, platform, query)),
  );
  serve(app, platform, routes.completeTask, async ({ tx, actor, params, version, body }) => {
    const target = { taskId: params.taskId as TaskId, version };
    const settled = await settleTask(tx, actor, platform, target, {
      as: "done",
      text: body.result,
    });
    return isRefusal(settled) ? settled : ok(settled, settled.version);
  });
  serve(app, platform, routes.returnTask, async ({ tx, actor, params, version, body }) => {
    const target = { taskId: params.taskId as TaskId, version };
    const settled = await settleTask(tx, actor, platform, target, {
      as: "returned",
      text: body.reason,
    });
    return isRefusal(settled) ? settled : ok(settled, settled.version);
  });
  serve(app, platform, routes.reopenTask, async ({ tx, actor, params, version }) => {
    const reopened = await reopenTask(tx, actor, { taskId: params.taskId as TaskId, version });
    return isRefusal(reopened) ? reopened : ok(reopened, reopened.version);
  });
}
