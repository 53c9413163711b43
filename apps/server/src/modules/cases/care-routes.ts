import { caseRoutes as routes } from "@schakel/contract";
import { day, isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "./case.ts";
import { listInformation, recordInformation } from "./client-information.ts";
import { listFlags, lowerFlag, raiseFlag } from "./flags.ts";
import { movePhase } from "./move-phase.ts";
import { listNotices, readNotices, watchCase } from "./notices.ts";

/** Serves the step of the help, flags, notices and what the client was told. */
export function serveCare(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.movePhase, async ({ tx, actor, params, version, body }) => {
    const moved = await movePhase(
      tx,
      actor,
      { caseId: params.caseId as CaseId, version },
      body.phase,
    );
    return isRefusal(moved) ? moved : ok(moved, moved.version);
  });
  serve(app, platform, routes.listInformation, async ({ tx, actor, params }) =>
    ok(await listInformation(tx, actor, params.caseId as CaseId)),
  );
  serve(app, platform, routes.recordInformation, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const told = { ...body, toldOn: day(body.toldOn) };
    const recorded = await recordInformation(tx, actor, platform, caseId, told);
    return isRefusal(recorded)
      ? recorded
      : created(`/cases/${caseId}/client-information`, recorded);
  });
  serveFlags(app, platform);
  serve(app, platform, routes.watchCase, async ({ tx, actor, params, body }) =>
    ok(await watchCase(tx, actor, platform, params.caseId as CaseId, body.watching)),
  );
  serve(app, platform, routes.listCaseNotices, async ({ tx, actor, query }) =>
    ok(await listNotices(tx, actor, query)),
  );
  serve(app, platform, routes.readNotices, async ({ tx, actor, body }) =>
    ok(await readNotices(tx, actor, platform, body.ids)),
  );
}

function serveFlags(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listFlags, async ({ tx, actor, params }) =>
    ok(await listFlags(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.raiseFlag, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const untilOn = body.untilOn === undefined ? undefined : day(body.untilOn);
    const flag = { reason: body.reason, untilOn };
    const raised = await raiseFlag(tx, actor, platform, caseId, flag);
    return isRefusal(raised) ? raised : created(`/cases/${caseId}/flags/${raised.id}`, raised, 1);
  });
  serve(app, platform, routes.lowerFlag, async ({ tx, actor, params, version }) => {
    const target = { caseId: params.caseId as CaseId, flagId: params.flagId, version };
    const lowered = await lowerFlag(tx, actor, platform, target);
    return isRefusal(lowered) ? lowered : ok(lowered, lowered.version);
  });
}
