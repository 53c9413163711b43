import { agreementRoutes as routes } from "@schakel/contract";
import { isRefusal } from "@schakel/kernel";
import type { FastifyInstance } from "fastify";
import { created, ok } from "../../platform/http/reply.ts";
import { serve } from "../../platform/http/serve.ts";
import type { Platform } from "../../platform/platform.ts";
import { listEmergencies } from "./list-emergencies.ts";
import { openEmergency } from "./open-emergency.ts";
import { reviewEmergency } from "./review-emergency.ts";
import { stopEmergency } from "./stop-emergency.ts";

/** Breaking secrecy in an emergency. */
export function serveEmergencies(app: FastifyInstance, platform: Platform): void {
  serve(app, platform, routes.openEmergency, async ({ tx, actor, body }) => {
    const opened = await openEmergency(tx, actor, platform, body);
    return isRefusal(opened) ? opened : created(`/emergency-accesses/${opened.id}`, opened);
  });
  serve(app, platform, routes.listEmergencies, async ({ tx, actor, query }) =>
    ok(await listEmergencies(tx, actor, platform, query.only)),
  );
  serve(app, platform, routes.stopEmergency, async ({ tx, actor, params, version }) => {
    const stopped = await stopEmergency(tx, actor, platform, { ...params, version });
    return isRefusal(stopped) ? stopped : ok(stopped, stopped.version);
  });
  serve(app, platform, routes.reviewEmergency, async ({ tx, actor, params, version, body }) => {
    const reviewed = await reviewEmergency(tx, actor, platform, { ...params, version }, body);
    return isRefusal(reviewed) ? reviewed : ok(reviewed, reviewed.version);
  });
}
