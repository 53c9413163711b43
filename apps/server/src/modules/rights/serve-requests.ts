import { requestRoutes as routes } from "@schakel/contract";
import { isRefusal, type Refusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok, type Reply } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { decideRequest } from "./decide-request.ts";
import { extendRequest } from "./extend-request.ts";
import { judgeEntries } from "./judge-entries.ts";
import { listRegister, listRequests } from "./list-requests.ts";
import { exportCopy, printCopy } from "./print-copy.ts";
import { printLetter } from "./print-letter.ts";
import { readRequest } from "./read-request.ts";
import { recordRequest } from "./record-request.ts";

/** Serves requests of the client about the own data. */
export function serveRequests(app: FastifyInstance, platform: Platform): void {
  serveHandling(app, platform);
  servePapers(app, platform);
}

function serveHandling(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listRequests, async ({ tx, actor, params }) =>
    ok(await listRequests(tx, actor, platform, params.caseId as CaseId)),
  );
  serve(app, platform, routes.recordRequest, async ({ tx, actor, params, body }) => {
    const { receivedOn } = body;
    const recorded = await recordRequest(tx, actor, platform, params.caseId as CaseId, {
      ...body,
      receivedOn,
    });
    return isRefusal(recorded) ? recorded : created(`/requests/${recorded.id}`, recorded, 1);
  });
  serve(app, platform, routes.listRequestRegister, async ({ tx, actor, query }) =>
    ok(await listRegister(tx, actor, platform, query)),
  );
  serve(app, platform, routes.getRequest, async ({ tx, actor, params }) => {
    const request = await readRequest(tx, actor, platform, params.requestId);
    return ok(request, request.version);
  });
  serve(app, platform, routes.extendRequest, async ({ tx, actor, params, version, body }) => {
    const target = { requestId: params.requestId, version };
    return versioned(await extendRequest(tx, actor, platform, target, body.reason));
  });
  serve(app, platform, routes.judgeEntries, async ({ tx, actor, params, version, body }) => {
    const target = { requestId: params.requestId, version };
    return versioned(await judgeEntries(tx, actor, platform, target, body.items));
  });
  serve(app, platform, routes.decideRequest, async ({ tx, actor, params, version, body }) => {
    const target = { requestId: params.requestId, version };
    return versioned(await decideRequest(tx, actor, platform, target, body));
  });
}

function servePapers(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.printCopy, async ({ tx, actor, params }) =>
    asFile(await printCopy(tx, actor, platform, params.requestId), "kopie.pdf"),
  );
  serve(app, platform, routes.exportCopy, async ({ tx, actor, params }) => {
    const copy = await exportCopy(tx, actor, platform, params.requestId);
    if (isRefusal(copy)) return copy;
    return { ...ok({ ...copy }), headers: attachment("kopie.json") };
  });
  serve(app, platform, routes.printRequestLetter, async ({ tx, actor, params, body }) =>
    asFile(await printLetter(tx, actor, platform, params.requestId, body.letter), "brief.pdf"),
  );
}

function asFile(pdf: Buffer | Refusal, name: string): Reply<undefined> | Refusal {
  if (isRefusal(pdf)) return pdf;
  return { ...ok(pdf as unknown as undefined), headers: attachment(name) };
}

function attachment(name: string): Record<string, string> {
  return { "content-disposition": `attachment; filename="${name}"` };
}

function versioned<Body extends { version: number }>(
  outcome: Body | Refusal,
): Reply<Body> | Refusal {
  return isRefusal(outcome) ? outcome : ok(outcome, outcome.version);
}
