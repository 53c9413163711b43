import { duplicateRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { listInvolvements } from "./list-involvements.ts";
import { lookUpInvolvements } from "./look-up-involvements.ts";
import { mergeCase, undoMerger } from "./merge-case.ts";

/** Serves the routes of the module. */
export function serveDuplicates(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listInvolvements, async ({ tx, actor, params }) =>
    ok(await listInvolvements(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.lookUpInvolvements, async ({ tx, actor, params }) => {
    const found = await lookUpInvolvements(tx, actor, platform, params.caseId as CaseId);
    return isRefusal(found) ? found : ok(found);
  });
  serve(app, platform, routes.mergeCase, async ({ tx, actor, params, body }) => {
    const caseId = params.caseId as CaseId;
    const asked = { intoCaseId: body.intoCaseId as CaseId, reason: body.reason };
    const merged = await mergeCase(tx, actor, platform, caseId, asked);
    return isRefusal(merged) ? merged : created(`/cases/${caseId}/mergers/${merged.id}`, merged, 1);
  });
  serve(app, platform, routes.undoMerger, async ({ tx, actor, params, version }) => {
    const target = { caseId: params.caseId as CaseId, mergerId: params.mergerId, version };
    const undone = await undoMerger(tx, actor, platform, target);
    return isRefusal(undone) ? undone : ok(undone, undone.version);
  });
}
