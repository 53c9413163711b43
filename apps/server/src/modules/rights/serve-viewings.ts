import { viewingRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { languageOf } from "../../platform/http/language.ts";
import { ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import type { CaseId } from "../cases/index.ts";
import { listViewingChoices, listViewings } from "./list-viewings.ts";
import { printViewings } from "./print-viewings.ts";

/** Serves «who saw what». */
export function serveViewings(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.listViewings, async ({ tx, actor, params, query, request }) => {
    const caseId = params.caseId as CaseId;
    const page = await listViewings(tx, actor, caseId, query, languageOf(request));
    return isRefusal(page) ? page : ok(page);
  });
  serve(app, platform, routes.listViewingChoices, async ({ tx, actor, params }) =>
    ok(await listViewingChoices(tx, actor, params.caseId as CaseId)),
  );
  serve(app, platform, routes.printViewings, async ({ tx, actor, params, body }) => {
    const pdf = await printViewings(tx, actor, platform, params.caseId as CaseId, body);
    if (isRefusal(pdf)) return pdf;
    return {
      ...ok(pdf as unknown as undefined),
      headers: { "content-disposition": `attachment; filename="inzage-${body.language}.pdf"` },
    };
  });
}
