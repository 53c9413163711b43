import { agreementRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { addClause } from "./add-clause.ts";
import { changeClause } from "./change-clause.ts";
import { endClause } from "./end-clause.ts";
import { previewClause } from "./preview-clause.ts";
import { simulateAccess } from "./simulate-access.ts";

/** Clauses one by one, and what they would do. */
export function serveClauses(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.addClause, async ({ tx, actor, params, body }) => {
    const { agreementId } = params;
    const added = await addClause(tx, actor, platform, agreementId, body);
    return isRefusal(added)
      ? added
      : created(`/agreements/${agreementId}/clauses/${added.id}`, added, 1);
  });
  serve(app, platform, routes.changeClause, async ({ tx, actor, params, version, body }) => {
    const changed = await changeClause(tx, actor, platform, { ...params, version }, body);
    return isRefusal(changed) ? changed : ok(changed, changed.version);
  });
  serve(app, platform, routes.endClause, async ({ tx, actor, params, version }) => {
    const ended = await endClause(tx, actor, platform, { ...params, version });
    return isRefusal(ended) ? ended : ok(ended, ended.version);
  });
  serve(app, platform, routes.previewClause, async ({ tx, actor, params, body }) => {
    const preview = await previewClause(tx, actor, platform, params.agreementId, body);
    return isRefusal(preview) ? preview : ok(preview);
  });
  serve(app, platform, routes.simulateAccess, async ({ tx, actor, params, body }) => {
    const seen = await simulateAccess(tx, actor, platform, params.agreementId, body);
    return isRefusal(seen) ? seen : ok(seen);
  });
}
